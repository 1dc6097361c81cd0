import WordingHistory

/// A ledger of formulations for people, in the terminal.
public struct FormulationText: Sendable {
  /// Taste, and what only the caller knows.
  public struct Options: Sendable {
    /// Columns of a line.
    public var width = 80
    /// Whether colours are used.
    public var colour = TerminalReport.Colour.none
    /// How many formulations are shown at most; the others are counted.
    public var rows = 50
    /// How many variants of each are named at most.
    public var variants = 4

    /// Creates the options for a page of 80 columns without colours.
    public init() {}
  }

  private let options: Options

  /// Creates a report.
  public init(options: Options = Options()) { self.options = options }

  /// The report.
  public func rendered(_ report: FormulationReport) -> String {
    let words = FormulationWords(report: report)
    var page = TerminalPage(output: "", width: max(40, options.width), theme: Theme(options.colour))
    page.write(StyledText([report.series, report.extent].compactMap(\.self).joined(separator: ": "), .heading))
    page.write(StyledText(words.heading))
    if let caution = words.caution { page.write(StyledText(caution)) }
    let rows = Array(report.rows.prefix(options.rows))
    if !rows.isEmpty { write(rows, report, words, &page) }
    if report.rows.count > rows.count {
      page.blankLine()
      page.write(StyledText("and \(report.rows.count - rows.count) more: --rows shows more, --format json or csv all"))
    }
    page.blankLine()
    page.write(StyledText("First and last mean: in the texts held.", .dim))
    return page.output
  }

  private func write(
    _ rows: [Int], _ report: FormulationReport, _ words: FormulationWords, _ page: inout TerminalPage<String>
  ) {
    let head = ["", "formulation", "first", "last", "carried", "status", "in each"]
    let cells = [head] + rows.enumerated().map { self.cells($1, position: $0 + 1, report, words) }
    let table = LedgerTable(cells, width: page.width, flexible: 1, numbers: [0, 4])
    page.blankLine()
    page.writeUnbroken(StyledText(table.line(0), .dim))
    for (index, number) in rows.enumerated() {
      page.writeUnbroken(StyledText(table.line(index + 1)))
      for detail in details(number, report, words) { page.write(StyledText(detail, .dim), hanging: 6) }
    }
  }

  private func cells(_ number: Int, position: Int, _ report: FormulationReport, _ words: FormulationWords) -> [String] {
    let (ledger, formulation) = (report.ledger, report.ledger.formulations[number])
    let timeline = ledger.statements.count <= options.width / 4 ? words.timeline(formulation) : ""
    return [
      String(position), VisibleText.line(formulation.wording), formulation.first.map(words.day) ?? "–",
      formulation.last.map(words.day) ?? "–", "\(formulation.bearers.count)/\(ledger.statements.count)",
      ledger.status(formulation).rawValue, timeline,
    ]
  }

  /// What is said of a formulation below its line.
  private func details(_ number: Int, _ report: FormulationReport, _ words: FormulationWords) -> [String] {
    let formulation = report.ledger.formulations[number]
    var details = report.silence(number).map { [words.proof($0)] } ?? []
    let variants = formulation.variants.prefix(options.variants).map { VisibleText.line($0.wording) }
    if !variants.isEmpty { details.append("also: \(variants.joined(separator: " | "))") }
    return details + words.replacements(formulation)
  }
}
