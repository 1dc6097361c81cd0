import DiffEngine
import StatementModel
public import WordingHistory

/// A synopsis as comma-separated values (RFC 4180): a row a lineage, and for each text what became of it and its wording,
/// marked against the cell before with `[-old-]{+new+}`.
///
/// A field that a spreadsheet would read as a formula begins with an apostrophe (OWASP, CSV injection).
public struct SynopsisCSV: Sendable {
  private let columns: SynopsisColumns

  /// Creates a report.
  public init(_ columns: SynopsisColumns) { self.columns = columns }

  /// The table.
  public func rendered(_ synopsis: Synopsis) -> String {
    let said = SynopsisWords(synopsis: synopsis, columns: columns, words: .english)
    let heads = ["topic", "lineage", "first", "last", "not in"]
    var output = CSVLine.of(heads + columns.dates.flatMap { ["\($0) change", "\($0) wording"] })
    for topic in synopsis.topics {
      for row in topic.rows {
        let facts = [
          topic.title, row.id, columns.dates[row.first].description, columns.dates[row.last].description,
          row.gaps.map { columns.dates[$0].description }.joined(separator: " "),
        ]
        output += CSVLine.of(facts + synopsis.texts.indices.flatMap { cell(row, $0, said) })
      }
    }
    return output
  }

  private func cell(_ row: Synopsis.Row, _ column: Int, _ said: SynopsisWords) -> [String] {
    guard let cell = row.cells[column] else { return ["", ""] }
    let redline = said.redline(cell, in: column, of: row)
    return [said.change(cell, in: column), redline.map { PlainRedline.text($0) } ?? said.wording(cell, in: column)]
  }
}
