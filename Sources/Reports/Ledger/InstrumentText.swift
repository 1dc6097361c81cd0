import StatementModel
import WordingHistory

/// The instruments of a series for people, in the terminal.
public struct InstrumentText: Sendable {
  private let width: Int
  private let colour: TerminalReport.Colour

  /// Creates a report of `width` columns.
  public init(width: Int = 80, colour: TerminalReport.Colour = .none) { (self.width, self.colour) = (width, colour) }

  /// The report.
  public func rendered(_ report: InstrumentReport) -> String {
    var page = TerminalPage(output: "", width: max(40, width), theme: Theme(colour))
    page.write(StyledText([report.series, report.extent].compactMap(\.self).joined(separator: ": "), .heading))
    page.blankLine()
    for statement in report.register.statements.indices {
      page.write(StyledText(summary(statement, report)), hanging: 2)
    }
    for instrument in report.register.instruments { write(instrument, report, &page) }
    page.blankLine()
    page.write(StyledText("A stage is what a statement held says of it; no later one need be reached or left.", .dim))
    return page.output
  }

  private func summary(_ statement: Int, _ report: InstrumentReport) -> String {
    let counts = report.counts(statement)
    let parts = [
      "\(counts.titles) titles in 《》", "\(counts.signed) signed", "\(counts.cited) cited",
      "\(counts.announced) announced and not signed", "\(counts.toBeRevised) to be revised",
      counts.quoted > 0 ? "\(counts.quoted) in quotation marks at no stage" : nil,
    ].compactMap(\.self)
    return "\(report.register.statements[statement].statement): \(parts.joined(separator: ", "))"
  }

  private func write(_ instrument: Instrument, _ report: InstrumentReport, _ page: inout TerminalPage<String>) {
    page.blankLine()
    let marked = instrument.hasTitleMarks ? "《\(name(instrument.names[0].name))》" : name(instrument.names[0].name)
    page.write(StyledText(marked, .heading), hanging: 2, marginIsInText: true)
    for other in instrument.names.dropFirst() {
      page.write(StyledText("also \(name(other.name)) (\(other.link?.rawValue ?? ""))"), hanging: 2)
    }
    for statement in instrument.statements {
      let mentions = instrument.mentions.filter { $0.statement == statement }
      let stage =
        instrument.stage(in: statement)?.rawValue ?? (mentions.contains { $0.marks != .quotation } ? "cited" : "named")
      let places = mentions.map { $0.cue.isEmpty ? $0.clause : "\($0.clause) (\(name($0.cue)))" }
      let day = report.register.statements[statement].date
      page.write(StyledText("\(day)  \(stage)  \(places.joined(separator: ", "))", .dim), hanging: 4)
    }
  }

  private func name(_ text: String) -> String { VisibleText.line(text) }
}
