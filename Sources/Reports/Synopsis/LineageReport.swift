import StatementModel
public import WordingHistory

/// A lineage as a report of its own.
public struct LineageReport: Sendable {
  /// Columns of the terminal.
  public var width = 80
  /// Whether colours are shown.
  public var colour = TerminalReport.Colour.none
  private let columns: SynopsisColumns

  /// Creates a report.
  public init(_ columns: SynopsisColumns) { self.columns = columns }

  /// The lineage that is the only row of `synopsis`, with the evidence for each step.
  public func rendered(_ synopsis: Synopsis) -> String {
    let said = SynopsisWords(synopsis: synopsis, columns: columns, words: .english)
    var page = TerminalPage(output: "", width: max(40, width), theme: Theme(colour))
    for row in synopsis.rows { LineageText(said).write(row, explains: true, &page) }
    page.blankLine()
    page.write(StyledText("First and last mean: \(columns.scope).", .dim))
    return page.output
  }
}
