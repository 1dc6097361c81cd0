import StatementModel
import WordingHistory

/// A ledger of formulations as JSON, for scripts; described by `Schemas/formulations.schema.json`.
public enum FormulationJSON {
  /// The version of the format: the first number changes when a reader must change.
  public static let schemaVersion = "1.0"

  /// The document.
  public static func rendered(_ report: FormulationReport) -> String {
    let ledger = report.ledger
    var json = JSONWriter(output: "")
    json.object {
      $0.ledgerHead(
        version: schemaVersion, series: report.series, language: ledger.language, catalogued: report.catalogued,
        missing: report.missing, notes: report.notes)
      $0.key("texts")
      $0.array { list in for statement in ledger.statements { list.text(statement) } }
      $0.key("question")
      $0.object(inline: true) {
        $0.key("kind")
        $0.value(report.name)
        $0.key("statement")
        $0.value(report.asked.map { ledger.statements[$0].statement })
      }
      $0.key("formulations")
      $0.array { list in for number in report.rows { list.formulation(number, report) } }
    }
    json.end()
    return json.output
  }
}

extension JSONWriter {
  fileprivate mutating func text(_ statement: LedgerText) {
    object(inline: true) {
      $0.key("statement")
      $0.value(statement.statement)
      $0.key("text")
      $0.value(statement.text.id)
      $0.key("date")
      $0.value(statement.date.description)
      $0.key("is_partial")
      $0.value(statement.isPartial)
    }
  }

  fileprivate mutating func formulation(_ number: Int, _ report: FormulationReport) {
    let (ledger, formulation) = (report.ledger, report.ledger.formulations[number])
    func name(_ statement: Int) -> String { ledger.statements[statement].statement }
    object {
      $0.key("text")
      $0.value(formulation.wording)
      $0.key("origin")
      $0.value(formulation.origin.rawValue)
      $0.key("status")
      $0.value(ledger.status(formulation).rawValue)
      $0.key("first")
      $0.value(formulation.first.map(name))
      $0.key("last")
      $0.value(formulation.last.map(name))
      $0.key("carried_by")
      $0.value(formulation.bearers.count)
      $0.key("total")
      $0.value(formulation.count)
      $0.key("variants")
      $0.array { list in for variant in formulation.variants { list.variant(variant, name) } }
      $0.key("statements")
      $0.array { list in
        for bearer in formulation.bearers { list.bearer(bearer, ledger.statements[bearer.statement]) }
      }
      $0.key("runs")
      $0.array { list in for run in ledger.runs(formulation) { list.names([run.lowerBound, run.upperBound], name) } }
      $0.key("gaps")
      $0.array { list in for gap in ledger.gaps(formulation) { list.names(gap, name) } }
      $0.key("replaced_by")
      $0.array { list in for replacement in formulation.replacements { list.replacement(replacement, ledger) } }
      $0.key("silence")
      if let silence = report.silence(number) { $0.silence(silence, name) } else { $0.null() }
    }
  }

  private mutating func names(_ statements: [Int], _ name: (Int) -> String) {
    array(inline: true) { list in for statement in statements { list.value(name(statement)) } }
  }

  private mutating func variant(_ variant: Formulation.Variant, _ name: (Int) -> String) {
    object {
      $0.key("wording")
      $0.value(variant.wording)
      $0.key("kind")
      $0.value(variant.kind.rawValue)
      $0.key("total")
      $0.value(variant.count)
      $0.key("statements")
      $0.names(variant.statements, name)
    }
  }

  private mutating func bearer(_ bearer: Formulation.Bearer, _ statement: LedgerText) {
    object(inline: true) {
      $0.key("id")
      $0.value(statement.statement)
      $0.key("date")
      $0.value(statement.date.description)
      $0.key("count")
      $0.value(bearer.count)
      $0.key("clauses")
      $0.array { list in for clause in bearer.clauses { list.value(clause) } }
    }
  }

  private mutating func replacement(_ replacement: Replacement, _ ledger: FormulationLedger) {
    object(inline: true) {
      $0.key("text")
      $0.value(ledger.formulations[replacement.formulation].wording)
      $0.key("statement")
      $0.value(ledger.statements[replacement.statement].statement)
      $0.key("from")
      $0.value(replacement.from)
      $0.key("to")
      $0.value(replacement.to)
    }
  }

  private mutating func silence(_ silence: Silence, _ name: (Int) -> String) {
    object {
      $0.key("verdict")
      $0.value(silence.verdict.rawValue)
      $0.key("comparable")
      $0.names(silence.comparable, name)
      $0.key("carried_by")
      $0.names(silence.carriers, name)
      $0.key("nearest")
      if let nearest = silence.nearest { $0.nearest(nearest) } else { $0.null() }
    }
  }

  private mutating func nearest(_ nearest: Silence.Nearest) {
    object(inline: true) {
      $0.key("clause")
      $0.value(nearest.clause)
      $0.key("wording")
      $0.value(nearest.wording)
      $0.key("likeness")
      $0.share(nearest.likeness)
    }
  }
}
