import DiffEngine
import StatementModel
public import WordingHistory

/// A synopsis as Markdown: a table for each topic, changes in CriticMarkup (`{--old--}{++new++}`).
public struct SynopsisMarkdown: Sendable {
  private let columns: SynopsisColumns

  /// Creates a report.
  public init(_ columns: SynopsisColumns) { self.columns = columns }

  /// The tables.
  public func rendered(_ synopsis: Synopsis) -> String {
    let said = SynopsisWords(synopsis: synopsis, columns: columns, words: .english)
    var output = "First and last mean: \(columns.scope).\n"
    for topic in synopsis.topics {
      output += "\n## \(MarkdownEscaping.escape(topic.title))\n\n"
      output += Self.line(["lineage"] + columns.dates.map(\.description))
      output += Self.line(Array(repeating: "---", count: columns.dates.count + 1))
      for row in topic.rows {
        let cells = synopsis.texts.indices.map { column in
          row.cells[column].map { cell($0, column, row, said) } ?? "–"
        }
        output += Self.line(["\(MarkdownEscaping.escape(row.id))<br>\(said.span(row))"] + cells)
      }
    }
    return output
  }

  private func cell(
    _ cell: Synopsis.Cell, _ column: Int, _ row: Synopsis.Row, _ said: SynopsisWords
  ) -> String {
    guard let redline = said.redline(cell, in: column, of: row) else {
      return MarkdownEscaping.escape(said.wording(cell, in: column))
    }
    guard cell.change?.isSubstantive == true else { return "= \(said.change(cell, in: column))" }
    let pieces = redline.shown(.inline).map { piece in
      let wording = piece.isBoundary ? " ¶ " : MarkdownEscaping.escape(piece.text)
      return switch piece.mark {
      case .deleted: "{--\(wording)--}"
      case .inserted: "{++\(wording)++}"
      case .equal, .quietOld, .quietNew: wording
      }
    }
    return "*\(said.change(cell, in: column))*: " + pieces.joined()
  }

  private static func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
}
