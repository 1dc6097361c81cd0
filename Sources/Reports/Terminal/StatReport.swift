public import DiffEngine
import StatementModel

/// A comparison in figures for the terminal: the summary that can be quoted, then a table of the sections.
public struct StatReport: ComparisonReport {
  private let report: TerminalReport

  /// Creates a report.
  public init(options: TerminalReport.Options = TerminalReport.Options()) { report = TerminalReport(options: options) }

  /// Writes the report of a comparison to `output`, piece by piece.
  public func render(_ comparison: Comparison, to output: inout some TextOutputStream) {
    var page = report.page(output)
    report.writeSummary(comparison, to: &page)
    page.blankLine()
    SectionTable(SectionRow.rows(comparison, words: report.words), words: report.words).write(to: &page)
    report.writeProvenance(comparison, to: &page)
    output = page.output
  }
}
