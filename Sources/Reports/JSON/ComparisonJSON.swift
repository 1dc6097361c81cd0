public import DiffEngine
import StatementModel

/// A comparison as JSON, for scripts; described by `Schemas/comparison.schema.json`.
///
/// The `old` strings of a correspondence's edits, one after the other, are the wording of its old clauses with nothing
/// between them, and the `new` strings that of its new ones.
public struct ComparisonJSON: ComparisonReport {
  /// The version of the format: the first number changes when a reader must change.
  public static let schemaVersion = "1.3"

  private let explains: Bool
  private let isOnOneLine: Bool
  private let provenance: Provenance?

  /// Creates a report; one that explains says of each correspondence which other clauses came close, and one on one line
  /// can stand in a file of JSON Lines.
  public init(explain: Bool = false, onOneLine: Bool = false, provenance: Provenance? = nil) {
    explains = explain
    isOnOneLine = onOneLine
    self.provenance = provenance
  }

  /// Writes the report of a comparison to `output`, piece by piece.
  public func render(_ comparison: Comparison, to output: inout some TextOutputStream) {
    var json = JSONWriter(output: output)
    json.object(inline: isOnOneLine) {
      $0.key("schema_version")
      $0.value(Self.schemaVersion)
      $0.key("comparability")
      $0.comparability(comparison.comparability)
      $0.key("old")
      $0.text(comparison.texts.old, clauses: comparison.units.old.count)
      $0.key("new")
      $0.text(comparison.texts.new, clauses: comparison.units.new.count)
      $0.key("summary")
      $0.summary(ComparisonSummary(comparison), of: comparison)
      if let provenance {
        $0.key("provenance")
        $0.provenance(provenance, of: comparison.texts)
      }
      $0.key("correspondences")
      $0.array { list in
        for correspondence in comparison.correspondences {
          list.correspondence(correspondence, of: comparison, explains: explains)
        }
      }
    }
    json.end()
    output = json.output
  }
}

extension JSONWriter {
  /// Writes where the texts come from, as far as it is not said with them, and what made the report.
  fileprivate mutating func provenance(_ provenance: Provenance, of texts: Pair<StatementText>) {
    object {
      for (name, text, side) in [("old", texts.old, 0), ("new", texts.new, 1)] {
        $0.key(name)
        $0.object(inline: true) {
          $0.key("captured")
          $0.value(text.metadata.captured?.value.description)
          $0.key("commit")
          $0.value(provenance.commits.indices.contains(side) ? provenance.commits[side] : nil)
          $0.key("citation")
          $0.value(Citation(text).cable)
        }
      }
      $0.key("tool")
      $0.value(provenance.toolVersion)
      $0.key("normalizer")
      $0.value(provenance.normaliserVersion)
      $0.key("command")
      $0.value(provenance.command)
    }
  }

  fileprivate mutating func comparability(_ comparability: Comparability) {
    array { list in
      for reading in comparability.readings {
        list.object(inline: true) {
          $0.key("aspect")
          $0.value(reading.aspect.rawValue)
          $0.key("verdict")
          $0.value(reading.verdict.rawValue)
          $0.key("old")
          $0.strings(reading.values.old)
          $0.key("new")
          $0.strings(reading.values.new)
        }
      }
    }
  }

  fileprivate mutating func correspondence(
    _ correspondence: Correspondence, of comparison: Comparison, explains: Bool
  ) {
    let ids = comparison.ids(of: correspondence)
    object {
      $0.key("change")
      $0.value(correspondence.change.rawValue)
      $0.key("also")
      $0.strings(correspondence.also.map(\.rawValue))
      $0.key("old")
      $0.strings(ids.old)
      $0.key("new")
      $0.strings(ids.new)
      $0.key("pass")
      $0.value(correspondence.pass.rawValue)
      $0.key("score")
      $0.share(correspondence.score)
      if explains {
        $0.key("runners_up")
        $0.runnersUp(correspondence.runnersUp, of: comparison)
      }
      if !correspondence.pairings.isEmpty {
        $0.key("pairings")
        $0.array { list in for pairing in correspondence.pairings { list.pairing(pairing, of: comparison) } }
      }
      $0.key("edits")
      $0.array { list in for edit in correspondence.edits { list.edit(edit) } }
    }
  }

  private mutating func runnersUp(_ runnersUp: Pair<RunnerUp?>, of comparison: Comparison) {
    object {
      for (name, side) in [("old", Side.old), ("new", .new)] {
        $0.key(name)
        guard let runnerUp = runnersUp[side] else {
          $0.null()
          continue
        }
        $0.object(inline: true) {
          $0.key("clause")
          $0.value(comparison.units[side][runnerUp.clause].clause.id)
          $0.key("score")
          $0.share(runnerUp.score)
          $0.key("closeness")
          $0.share(runnerUp.closeness)
        }
      }
    }
  }

  private mutating func pairing(_ pairing: ClausePairing, of comparison: Comparison) {
    object(inline: true) {
      $0.key("old")
      $0.value(comparison.units.old[pairing.old].clause.id)
      $0.key("new")
      $0.value(comparison.units.new[pairing.new].clause.id)
      $0.key("verdict")
      $0.value((pairing.isApart ? Pairing.Verdict.apart : .together).rawValue)
      $0.key("why")
      $0.value(pairing.reason)
      $0.key("by")
      $0.value(pairing.author)
    }
  }

  mutating func edit(_ edit: Edit) {
    object(inline: true) {
      $0.key("op")
      $0.value(edit.operation.rawValue)
      $0.key("old")
      $0.value(edit.old)
      $0.key("new")
      $0.value(edit.new)
      $0.key("editorial")
      $0.value(edit.isEditorial)
    }
  }

  mutating func strings(_ strings: [String]) {
    array(inline: true) { list in for string in strings { list.value(string) } }
  }
}
