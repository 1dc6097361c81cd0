/// Rows of cells in columns, whatever the width of their characters; one column gives way where the line is too long.
struct LedgerTable {
  private let cells: [[String]]
  private let widths: [Int]
  private let flexible: Int
  private let numbers: Set<Int>

  /// Lays out rows of equally many cells on lines of `width` columns; those of `numbers` stand at the right of theirs.
  init(_ cells: [[String]], width: Int, flexible: Int, numbers: Set<Int> = []) {
    var widths = (cells.first ?? []).indices.map { column in cells.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let others = widths.indices.filter { $0 != flexible }.reduce(0) { $0 + widths[$1] + 2 }
    widths[flexible] = min(widths[flexible], max(16, width - others))
    (self.cells, self.widths, self.flexible, self.numbers) = (cells, widths, flexible, numbers)
  }

  /// One row as a line, without blanks at its end.
  func line(_ row: Int) -> String {
    let padded = cells[row].enumerated().map { column, cell in
      let cell = column == flexible ? Self.fitted(cell, widths[column]) : cell
      let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cell)))
      return numbers.contains(column) ? padding + cell : cell + padding
    }
    var line = padded.joined(separator: "  ").unicodeScalars
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// A text cut to some columns, with `…` where it goes on.
  private static func fitted(_ text: String, _ columns: Int) -> String {
    guard DisplayWidth.of(text) > columns else { return text }
    var (kept, width) = (String.UnicodeScalarView(), 0)
    for scalar in text.unicodeScalars {
      guard width + DisplayWidth.of(scalar) < columns else { break }
      width += DisplayWidth.of(scalar)
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
