import DiffEngine
import StatementModel
public import WordingHistory

/// Where the wording of a text comes from as JSON; the form is `blame.schema.json`.
public struct BlameJSON: Sendable {
  private let columns: SynopsisColumns
  private let revisions: [Int]

  /// Creates a report; `revisions` are those in which the text's clauses came, by clause, or empty.
  public init(_ columns: SynopsisColumns, revisions: [Int] = []) {
    self.columns = columns
    self.revisions = revisions
  }

  /// The clauses of the text of that number in the history.
  public func rendered(_ history: SeriesHistory, text: Int) -> String {
    var json = JSONWriter(output: "")
    json.object {
      $0.key("schema_version")
      $0.value("1.0")
      $0.key("text")
      $0.value(history.texts[text].id)
      $0.key("clauses")
      $0.array { list in
        for clause in history.units[text].indices { write(clause, of: history, text, &list) }
      }
    }
    json.end()
    return json.output
  }

  private func write(_ clause: Int, of history: SeriesHistory, _ text: Int, _ list: inout JSONWriter<String>) {
    let lineage = history.lineages[history.owners[text][clause]]
    guard let stop = lineage.stop(in: text), stop.clauses[0] == clause else { return }
    let origins = history.origins(of: stop, in: lineage)
    list.object {
      $0.key("clauses")
      $0.strings(stop.clauses.map { history.units[text][$0].clause.id })
      $0.key("lineage")
      $0.value(history.id(of: lineage))
      $0.key("first")
      $0.value(columns.dates[lineage.stops[0].text].description)
      $0.key("last_changed")
      $0.value(columns.dates[origins.map(\.text).max() ?? text].description)
      $0.key("revision")
      if clause < revisions.count { $0.value(revisions[clause]) } else { $0.null() }
      $0.key("wording")
      $0.array { list in
        for origin in origins {
          list.object(inline: true) {
            $0.key("from")
            $0.value(history.texts[origin.text].id)
            $0.key("date")
            $0.value(columns.dates[origin.text].description)
            $0.key("text")
            $0.value(origin.wording)
          }
        }
      }
    }
  }
}
