import DiffEngine
import StatementModel
import WordingHistory

/// One lineage for the terminal: its wording in each text, against the one before.
struct LineageText {
  private let said: SynopsisWords

  init(_ said: SynopsisWords) { self.said = said }

  /// Writes the row; `explains` adds how each step is known.
  func write(_ row: Synopsis.Row, explains: Bool, _ page: inout TerminalPage<String>) {
    let facts = [VisibleText.line(row.id), said.span(row), said.shift(row)].compactMap(\.self)
    page.write(StyledText(facts.joined(separator: "  "), .heading), hanging: 2, marginIsInText: true)
    for column in row.first...row.last {
      let date = said.columns.dates[column].description
      guard let cell = row.cells[column] else {
        page.write(StyledText("– not in this text", .dim), margin: date, hanging: Self.indent)
        continue
      }
      write(cell, column, row, date, &page)
      if explains { writeEvidence(cell, column, row, &page) }
    }
    if row.last + 1 < said.synopsis.texts.count {
      let date = said.columns.dates[row.last + 1].description
      page.write(StyledText("– not found in this text or later", .dim), margin: date, hanging: Self.indent)
    }
  }

  private static let indent = 12

  private func write(
    _ cell: Synopsis.Cell, _ column: Int, _ row: Synopsis.Row, _ date: String, _ page: inout TerminalPage<String>
  ) {
    guard let redline = said.redline(cell, in: column, of: row) else {
      return page.write(StyledText(said.wording(cell, in: column)), margin: date, hanging: Self.indent)
    }
    let change = said.change(cell, in: column)
    guard cell.change?.isSubstantive == true else {
      return page.write(StyledText("= \(change)", .dim), margin: date, hanging: Self.indent)
    }
    page.write(StyledText("~ \(change)", .dim), margin: date, hanging: Self.indent)
    if redline.isRewritten(below: Redline.legibleShare) {
      page.write(StyledText(said.wording(cell, in: column), .inserted), hanging: Self.indent)
    } else {
      page.write(StyledText(redline.shown(.inline)), hanging: Self.indent)
    }
  }

  private func writeEvidence(
    _ cell: Synopsis.Cell, _ column: Int, _ row: Synopsis.Row, _ page: inout TerminalPage<String>
  ) {
    let history = said.synopsis.history
    for link in history.lineages[row.lineage].links where link.to.text == column {
      let (from, to) = (history.units[link.from.text][link.from.clause], history.units[column][link.to.clause])
      let line =
        "\(said.columns.dates[link.from.text]) \(from.clause.id) → \(to.clause.id)  \(link.pass.rawValue) "
        + FixedPoint.string(link.score)
      page.write(StyledText(line, .dim), hanging: Self.indent)
    }
  }
}
