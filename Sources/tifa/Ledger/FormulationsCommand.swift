import ArgumentParser
import Reports
import StatementModel
import WordingHistory
import Workbench

/// `tifa formulations`.
struct FormulationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formulations",
    abstract: "List the fixed expressions of a series: since when, until when, with what gaps, and what is missing.",
    discussion: """
      The expressions are mined from the texts: what is repeated, begins and ends with words, holds together and combines \
      freely, or stands in quotation or title marks. Variants (other marks, a qualifier put in, a list in another order, \
      other names by the list) count as one; what must be kept apart is never put together. --list adds expressions of \
      your own, one a line or as the first column of a CSV; --export writes such a list.

      First and last mean: in the texts held. Copies that a machine made or nobody vouches for, and undated ones, are left \
      out. --silent-in shows what more than half of the last five comparable full texts have and this one has not, nor \
      anything near it, with the nearest wording that it has; --near shows as well what it has in a near wording. It says \
      what is not found in this copy, never that anybody dropped it.

      Formats: text, json, csv.

      Examples:
        tifa formulations cn-vn --lang zh
        tifa formulations cn-vn --lang zh --silent-in cn-vn/2022-11-01
        tifa formulations 2017.txt 2018.txt 2019.txt --new-in 2019.txt
        tifa formulations reports --export formulations.txt
      """)

  @Argument(help: ArgumentHelp("A series, or two or more texts: references or files.", valueName: "ref"))
  var names: [String]

  @Option(help: ArgumentHelp("What this statement has first in the texts held.", valueName: "ref"))
  var newIn: String?

  @Option(help: ArgumentHelp("What the statement before has and this one has not.", valueName: "ref"))
  var droppedIn: String?

  @Option(help: ArgumentHelp("What comparable statements before have and this one has not.", valueName: "ref"))
  var silentIn: String?

  @Flag(help: "With --silent-in: also what the statement has in a near wording only.")
  var near = false

  @Option(help: ArgumentHelp("Expressions of your own: one a line, or the first column of a CSV.", valueName: "file"))
  var list: String?

  @Option(help: ArgumentHelp("Names for the same and what is kept apart, beside the shipped list.", valueName: "file"))
  var variants: String?

  @Option(help: ArgumentHelp("Write the expressions to a file that --list reads (.txt or .csv).", valueName: "file"))
  var export: String?

  @Option(help: ArgumentHelp("How many are shown at most in the terminal.", valueName: "n"))
  var rows = 50

  @OptionGroup var series: SeriesOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard [newIn, droppedIn, silentIn].count(where: { $0 != nil }) <= 1 else {
      throw ValidationError("Only one of --new-in, --dropped-in and --silent-in can be given.")
    }
    guard !near || silentIn != nil else { throw ValidationError("--near goes with --silent-in.") }
    guard (1...100_000).contains(rows) else { throw ValidationError("--rows takes a number from 1 to 100000.") }
  }

  func run() throws {
    try globals.require(.text, .json, .csv)
    let workbench = globals.workbench(bounds)
    var request = LedgerRequest(series.selection(names))
    if let list { request.listed = try FormulationList(UserFile.text(of: list), name: list).expressions }
    if let variants { request.wordings = try WordingList(readingAt: variants) }
    let texts = try workbench.ledgerSeries(request.selection)
    let asked = try [newIn, droppedIn, silentIn].compactMap(\.self).first.map { try workbench.statement($0, in: texts) }
    let ledger = workbench.ledger(of: texts, request)
    let report = FormulationReport(
      ledger, question: question(ledger, asked), series: texts.series,
      catalogued: texts.catalogued?.count, missing: texts.missing, notes: texts.notes)
    for note in report.notes { StandardError.note(note, globals) }
    if let export { try write(export, report) }
    let inputs = names + [list, variants].compactMap(\.self)
    try Output(options: globals, inputs: inputs).write(rendered(report))
  }

  /// Writes the expressions of the answer to a file that `--list` reads.
  private func write(_ path: String, _ report: FormulationReport) throws {
    var options = globals
    options.output = path
    let isTable = ReportFormat(fileName: path) == .csv
    let text = isTable ? FormulationCSV.rendered(report) : FormulationList.text(report.expressions)
    try Output(options: options, inputs: names + [list, variants].compactMap(\.self)).write(text)
  }

  private func question(_ ledger: FormulationLedger, _ asked: Int?) -> FormulationReport.Question {
    guard let asked else { return .all }
    if newIn != nil { return .new(asked) }
    if droppedIn != nil { return .dropped(asked) }
    let silences = ledger.silences(in: asked)
    let shown = near ? silences : silences.filter { $0.verdict != .nearWording }
    if shown.count < silences.count {
      let count = silences.count - shown.count
      StandardError.note(
        "\(count) more \(count == 1 ? "is" : "are") not found word for word, but in a near wording: --near shows them",
        globals)
    }
    return .silent(asked, shown)
  }

  private func rendered(_ report: FormulationReport) -> String {
    switch globals.chosenFormat {
    case .json: return FormulationJSON.rendered(report)
    case .csv: return FormulationCSV.rendered(report)
    default:
      var options = FormulationText.Options()
      (options.width, options.rows) = (Environment.columns, rows)
      options.colour = Output(options: globals).isColoured ? .ansi : .none
      return FormulationText(options: options).rendered(report)
    }
  }
}
