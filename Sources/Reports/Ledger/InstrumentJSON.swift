import StatementModel
import WordingHistory

/// The instruments of a series as JSON, for scripts; described by `Schemas/instruments.schema.json`.
public enum InstrumentJSON {
  /// The version of the format: the first number changes when a reader must change.
  public static let schemaVersion = "1.0"

  /// The document.
  public static func rendered(_ report: InstrumentReport) -> String {
    var json = JSONWriter(output: "")
    json.object {
      $0.ledgerHead(
        version: schemaVersion, series: report.series, language: report.register.language,
        catalogued: report.catalogued,
        missing: report.missing, notes: report.notes)
      $0.key("statements")
      $0.array { list in for statement in report.register.statements.indices { list.counts(statement, report) } }
      $0.key("instruments")
      $0.array { list in for instrument in report.register.instruments { list.instrument(instrument, report.register) }
      }
    }
    json.end()
    return json.output
  }
}

extension JSONWriter {
  fileprivate mutating func counts(_ statement: Int, _ report: InstrumentReport) {
    let (counts, text) = (report.counts(statement), report.register.statements[statement])
    object(inline: true) {
      $0.key("id")
      $0.value(text.statement)
      $0.key("text")
      $0.value(text.text.id)
      $0.key("date")
      $0.value(text.date.description)
      $0.key("titles")
      $0.value(counts.titles)
      $0.key("signed")
      $0.value(counts.signed)
      $0.key("cited")
      $0.value(counts.cited)
      $0.key("announced")
      $0.value(counts.announced)
      $0.key("to_be_revised")
      $0.value(counts.toBeRevised)
      $0.key("quoted")
      $0.value(counts.quoted)
    }
  }

  fileprivate mutating func instrument(_ instrument: Instrument, _ register: InstrumentRegister) {
    object {
      $0.key("name")
      $0.value(instrument.names[0].name)
      $0.key("other_names")
      $0.array { list in for name in instrument.names.dropFirst() { list.name(name) } }
      $0.key("stage")
      $0.value(instrument.latestStage?.rawValue)
      $0.key("statements")
      $0.array { list in for statement in instrument.statements { list.statement(statement, instrument, register) } }
    }
  }

  private mutating func name(_ name: Instrument.Name) {
    object(inline: true) {
      $0.key("name")
      $0.value(name.name)
      $0.key("link")
      $0.value(name.link?.rawValue)
    }
  }

  private mutating func statement(_ statement: Int, _ instrument: Instrument, _ register: InstrumentRegister) {
    object {
      $0.key("id")
      $0.value(register.statements[statement].statement)
      $0.key("date")
      $0.value(register.statements[statement].date.description)
      $0.key("stage")
      $0.value(instrument.stage(in: statement)?.rawValue)
      $0.key("mentions")
      $0.array { list in
        for mention in instrument.mentions where mention.statement == statement { list.mention(mention) }
      }
    }
  }

  private mutating func mention(_ mention: InstrumentMention) {
    object(inline: true) {
      $0.key("clause")
      $0.value(mention.clause)
      $0.key("name")
      $0.value(mention.name)
      $0.key("marks")
      $0.value(mention.marks.rawValue)
      $0.key("stage")
      $0.value(mention.stage?.rawValue)
      $0.key("cue")
      $0.value(mention.cue)
    }
  }
}
