import DiffEngine
import StatementModel
import WordingHistory

/// What is said of cells and rows, alike in every format.
struct SynopsisWords {
  let synopsis: Synopsis
  let columns: SynopsisColumns
  let words: Catalogue

  /// What became of a cell: `reworded, renumbered`, after a gap with `returned` before it; nothing in the first text.
  func change(_ cell: Synopsis.Cell, in column: Int) -> String {
    guard let change = cell.change else { return column == 0 ? "" : "new" }
    let names = change.changes.map { words.change($0) }
    return ((cell.skipped > 0 ? ["returned"] : []) + names).joined(separator: ", ")
  }

  /// When a row is first and last there, and where it is not between: `first 2016-05-12, last 2023-11-30, not in 2021-03-19`.
  func span(_ row: Synopsis.Row) -> String {
    var parts = ["first \(columns.dates[row.first])", "last \(columns.dates[row.last])"]
    if !row.gaps.isEmpty {
      parts.append("not in \(row.gaps.map { columns.dates[$0].description }.joined(separator: ", "))")
    }
    return parts.joined(separator: ", ")
  }

  /// How the section changed along a row, such as `section 9 → 7`; nil where it did not.
  func shift(_ row: Synopsis.Row) -> String? {
    var places: [String] = []
    for cell in row.cells.compactMap(\.self) {
      let place = cell.section.map(String.init) ?? "–"
      if places.last != place { places.append(place) }
    }
    return places.count > 1 ? "section \(places.joined(separator: " → "))" : nil
  }

  /// The redline of a cell against the one before it; nil for the first of its row.
  func redline(_ cell: Synopsis.Cell, in column: Int, of row: Synopsis.Row) -> Redline? {
    guard let change = cell.change else { return nil }
    let before = column - cell.skipped - 1
    let units = synopsis.history.units
    return Redline(change, units: .init(old: units[before], new: units[column]), showEditorial: false)
  }

  /// The wording of a cell on one line, with clause boundaries.
  func wording(_ cell: Synopsis.Cell, in column: Int) -> String {
    cell.clauses.map { VisibleText.line(synopsis.texts[column][synopsis.history.units[column][$0].clause.range]) }
      .joined(separator: " ¶ ")
  }

  /// How many rows of a topic a column has, and how many of them it has new or in other words.
  func counts(_ topic: Synopsis.Topic, in column: Int) -> (all: Int, changed: Int, new: Int) {
    let cells = topic.rows.compactMap { $0.cells[column] }
    let new = column == 0 ? 0 : cells.filter { $0.change == nil }.count
    return (cells.count, cells.filter { $0.change?.isSubstantive == true }.count, new)
  }
}
