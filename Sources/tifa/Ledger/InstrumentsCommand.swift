import ArgumentParser
import Reports
import StatementModel
import WordingHistory
import Workbench

/// `tifa instruments`.
struct InstrumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instruments",
    abstract: "List the treaties, agreements and plans that a series names, each at its stage in every statement.",
    discussion: """
      An instrument is what stands in 《》, what stands in quotation marks and is called an agreement, treaty, memorandum or \
      the like, and what is negotiated, to be signed or agreed without any marks. The marks are kept apart: title marks are \
      for what there is. Stages, as each statement has them: explored (探讨), in-consultation (商谈), to-be-signed \
      (争取签署), to-be-concluded (尽快商签), text-agreed (文本达成一致), signed (签署), to-be-revised (修订).

      One instrument under two names is found where the longer name ends with the shorter, or where --variants says that \
      they are the same. One statement is enough. In Vietnamese, names without marks are found only where they have \
      capitals.

      Formats: text, json, csv.

      Examples:
        tifa instruments cn-vn --lang zh
        tifa instruments 2018.txt 2021.txt --format csv -o instruments.csv
      """)

  @Argument(help: ArgumentHelp("A series, or texts: references or files.", valueName: "ref"))
  var names: [String]

  @Option(help: ArgumentHelp("Names for the same and what is kept apart, beside the shipped list.", valueName: "file"))
  var variants: String?

  @OptionGroup var series: SeriesOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text, .json, .csv)
    let wordings = try variants.map { try WordingList(readingAt: $0) } ?? .shipped
    let texts = try globals.workbench(bounds).ledgerSeries(series.selection(names), atLeast: 1)
    for note in texts.notes { StandardError.note(note, globals) }
    let report = InstrumentReport(
      InstrumentRegister(of: texts.texts, wordings: wordings), series: texts.series,
      catalogued: texts.catalogued?.count, missing: texts.missing, notes: texts.notes)
    let output = Output(options: globals, inputs: names + [variants].compactMap(\.self))
    switch globals.chosenFormat {
    case .json: try output.write(InstrumentJSON.rendered(report))
    case .csv: try output.write(InstrumentCSV.rendered(report))
    default:
      let colour: TerminalReport.Colour = output.isColoured ? .ansi : .none
      try output.write(InstrumentText(width: Environment.columns, colour: colour).rendered(report))
    }
  }
}
