import DiffEngine
import StatementModel

/// The summary by section for a terminal: a table where it fits the width, else a few lines a section.
struct SectionTable {
  private let rows: [SectionRow]
  private let words: Catalogue
  /// The changes that occur; columns of zeros say nothing.
  private let changes: [Change]
  private let hasExchange: Bool

  /// The least columns in which a section can be told by its name.
  private static let minimumName = 12
  /// Blanks between columns, the roomier table first.
  private static let gaps = [2, 1]

  /// A table that fits: the columns of the name, of the others, and the blanks between them.
  private struct Layout {
    let name: Int
    let columns: [Int]
    let gap: Int
  }

  init(_ rows: [SectionRow], words: Catalogue) {
    self.rows = rows
    self.words = words
    changes = Change.allCases.filter { change in rows.contains { $0.figures.byMainChange[change, default: 0] > 0 } }
    hasExchange = rows.contains { $0.departures + $0.arrivals > 0 }
  }

  /// Writes the table, and what its signs mean.
  func write(to page: inout TerminalPage<some TextOutputStream>) {
    if let layout = layout(for: page.width) {
      writeLine(words.sections.section, head, layout, .dim, to: &page)
      for row in rows { writeLine(row.name, cells(row), layout, .plain, to: &page) }
    } else {
      for row in rows { writeLines(row, to: &page) }
    }
    page.blankLine()
    page.write(StyledText(legend, .dim))
  }

  /// The roomiest table for a width; nil where names would have no room.
  private func layout(for width: Int) -> Layout? {
    let table = [head] + rows.map(cells)
    let columns = head.indices.map { column in table.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let longest = ([words.sections.section] + rows.map(\.name)).map { DisplayWidth.of($0) }.max() ?? 0
    for gap in Self.gaps {
      let room = width - columns.reduce(0) { $0 + $1 + gap }
      if room >= Self.minimumName { return Layout(name: min(room, longest), columns: columns, gap: gap) }
    }
    return nil
  }

  private var head: [String] {
    [words.sections.position, words.sections.characters] + changes.map(\.sign)
      + (hasExchange ? [words.sections.departures, words.sections.arrivals] : [])
  }

  private func cells(_ row: SectionRow) -> [String] {
    [row.position, row.characters] + changes.map { Self.figure(row.figures.byMainChange[$0, default: 0]) }
      + (hasExchange ? [Self.figure(row.departures), Self.figure(row.arrivals)] : [])
  }

  private static func figure(_ number: Int) -> String { number == 0 ? "·" : String(number) }

  private func writeLine(
    _ name: String, _ cells: [String], _ layout: Layout, _ style: Style,
    to page: inout TerminalPage<some TextOutputStream>
  ) {
    let shown = Self.cut(name, to: layout.name)
    var line = shown + Self.blanks(layout.name - DisplayWidth.of(shown))
    for (column, cell) in cells.enumerated() {
      let padding = Self.blanks(layout.columns[column] - DisplayWidth.of(cell))
      // Positions are words and begin alike; figures are numbers and end alike.
      line += Self.blanks(layout.gap) + (column == 0 ? cell + padding : padding + cell)
    }
    page.write(StyledText(line, style))
  }

  private func writeLines(_ row: SectionRow, to page: inout TerminalPage<some TextOutputStream>) {
    page.write(StyledText(row.name, .heading))
    var facts = row.position.isEmpty ? [] : [row.position]
    if !row.characters.isEmpty { facts.append("\(row.characters) \(words.sections.characters)") }
    facts += changes.compactMap { change in
      let count = row.figures.byMainChange[change, default: 0]
      return count == 0 ? nil : "\(count) \(words.change(change))"
    }
    if row.departures > 0 { facts.append("\(row.departures) \(words.sections.departures)") }
    if row.arrivals > 0 { facts.append("\(row.arrivals) \(words.sections.arrivals)") }
    page.write(StyledText(facts.joined(separator: ", ")), hanging: 2)
  }

  private var legend: String {
    let signs = changes.map { "\($0.sign) \(words.change($0))" }.joined(separator: ", ")
    return hasExchange ? "\(signs). \(words.sections.exchangeNote)." : "\(signs)."
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// As much of a name as fits, with `…` for the rest; clusters are not cut.
  private static func cut(_ name: String, to width: Int) -> String {
    guard DisplayWidth.of(name) > width else { return name }
    var (result, used) = ("", 0)
    for character in name {
      let next = DisplayWidth.of(String(character))
      if used + next > width - 1 { break }
      result.append(character)
      used += next
    }
    return result + "…"
  }
}
