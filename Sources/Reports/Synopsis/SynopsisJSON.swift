public import WordingHistory
import DiffEngine
import StatementModel

/// A synopsis, or one lineage, as JSON; the forms are `synopsis.schema.json` and `lineage.schema.json`.
public struct SynopsisJSON: Sendable {
  private let columns: SynopsisColumns

  /// Creates a report.
  public init(_ columns: SynopsisColumns) { self.columns = columns }

  private static let schemaVersion = "1.0"

  /// The table.
  public func rendered(_ synopsis: Synopsis) -> String {
    let said = SynopsisWords(synopsis: synopsis, columns: columns, words: .english)
    var json = JSONWriter(output: "")
    json.object {
      $0.key("schema_version")
      $0.value(Self.schemaVersion)
      $0.key("columns")
      $0.array { list in
        for (index, text) in synopsis.texts.enumerated() { write(text, columns.dates[index], &list) }
      }
      $0.key("not_held")
      $0.array { list in
        for missing in columns.missing { list.idAndDate(missing.id, missing.date) }
      }
      $0.key("catalogued")
      if let count = columns.catalogued { $0.value(count) } else { $0.null() }
      $0.key("rows")
      $0.array { list in
        for topic in synopsis.topics { for row in topic.rows { write(row, topic.title, said, &list) } }
      }
    }
    json.end()
    return json.output
  }

  /// The lineage that is the only row of `synopsis`.
  public func lineage(_ synopsis: Synopsis) -> String {
    var json = JSONWriter(output: "")
    guard let row = synopsis.rows.first else { return "" }
    let history = synopsis.history
    let name = { (node: ClauseNode) in
      "\(history.texts[node.text].id)#\(history.units[node.text][node.clause].clause.id)"
    }
    json.object {
      $0.key("schema_version")
      $0.value(Self.schemaVersion)
      $0.key("lineage")
      $0.value(row.id)
      $0.key("nodes")
      $0.array { list in
        for (column, cell) in row.cells.enumerated() {
          for clause in cell?.clauses ?? [] {
            list.object {
              $0.key("id")
              $0.value(name(ClauseNode(text: column, clause: clause)))
              $0.key("date")
              $0.value(columns.dates[column].description)
              $0.key("text")
              $0.value(history.texts[column][history.units[column][clause].clause.range])
            }
          }
        }
      }
      $0.key("links")
      $0.array { list in
        for link in history.lineages[row.lineage].links {
          list.object(inline: true) {
            $0.key("from")
            $0.value(name(link.from))
            $0.key("to")
            $0.value(name(link.to))
            $0.key("pass")
            $0.value(link.pass.rawValue)
            $0.key("score")
            $0.share(link.score)
          }
        }
      }
    }
    json.end()
    return json.output
  }

  private func write(_ text: StatementText, _ date: StatementDate, _ list: inout JSONWriter<String>) {
    list.object {
      $0.key("id")
      $0.value(text.id)
      $0.key("date")
      $0.value(date.description)
      $0.key("title")
      $0.value(text.metadata.title?.value)
      $0.key("genre")
      $0.value(text.metadata.genreName?.value)
      $0.key("completeness")
      $0.value(text.metadata.completeness?.value.rawValue)
      $0.key("copy_type")
      $0.value(text.metadata.copyType?.value.rawValue)
    }
  }

  private func write(
    _ row: Synopsis.Row, _ topic: String, _ said: SynopsisWords, _ list: inout JSONWriter<String>
  ) {
    list.object {
      $0.key("lineage")
      $0.value(row.id)
      $0.key("topic")
      $0.value(topic)
      $0.key("first")
      $0.value(columns.dates[row.first].description)
      $0.key("last")
      $0.value(columns.dates[row.last].description)
      $0.key("gaps")
      $0.strings(row.gaps.map { columns.dates[$0].description })
      $0.key("cells")
      $0.array { list in
        for (column, cell) in row.cells.enumerated() {
          if let cell { write(cell, column, said, &list) } else { list.null() }
        }
      }
    }
  }

  private func write(
    _ cell: Synopsis.Cell, _ column: Int, _ said: SynopsisWords, _ list: inout JSONWriter<String>
  ) {
    let units = said.synopsis.history.units[column]
    list.object {
      $0.key("clauses")
      $0.strings(cell.clauses.map { units[$0].clause.id })
      $0.key("text")
      $0.value(said.synopsis.wording(of: cell, in: column))
      $0.key("change")
      $0.value((cell.change?.change ?? .added).rawValue)
      $0.key("also")
      $0.strings(cell.change?.also.map(\.rawValue) ?? [])
      $0.key("skipped")
      $0.value(cell.skipped)
      $0.key("section")
      if let section = cell.section { $0.value(section) } else { $0.null() }
      $0.key("edits")
      $0.array { list in for edit in cell.change?.edits ?? [] { list.edit(edit) } }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func idAndDate(_ id: String, _ date: StatementDate) {
    object(inline: true) {
      $0.key("id")
      $0.value(id)
      $0.key("date")
      $0.value(date.description)
    }
  }
}
