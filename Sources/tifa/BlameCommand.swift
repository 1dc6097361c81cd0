import ArgumentParser
import Reports
import StatementModel
import WordingHistory
import Workbench

/// `tifa blame`.
struct BlameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blame",
    abstract: "Show for every clause, and inside it for every phrase, with which statement its wording came.",
    discussion: """
      Each clause of the text is followed back through its series: the statement that had it first, the last that changed \
      it, the revision of the text itself in which it came, and for each stretch of its wording the statement that brought \
      it. Of files, name those to read with --in.

      Example: tifa blame cn-vn/2022-11-01.zh
      Example: tifa blame 2021.txt --in 2016.txt 2018.txt 2021.txt
      """)

  @Argument(help: ArgumentHelp("The text: a reference or a file.", valueName: "ref"))
  var reference: String

  @Option(
    name: .customLong("in"), parsing: .upToNextOption,
    help: ArgumentHelp("The texts to follow it through; without it, its series.", valueName: "ref"))
  var names: [String] = []

  @OptionGroup var series: SeriesOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text, .json)
    let workbench = globals.workbench(bounds)
    let texts = try workbench.seriesTexts(
      names.isEmpty ? try workbench.series(ofClause: reference, series.selection([])) : series.selection(names))
    for note in texts.notes { StandardError.note(note, globals) }
    let history = workbench.history(of: texts)
    let text = try workbench.position(of: reference, in: history)
    let (columns, output) = (SynopsisColumns(texts), Output(options: globals))
    let revisions = try workbench.revisionsOfClauses(in: reference)
    if globals.chosenFormat == .json {
      return try output.write(BlameJSON(columns, revisions: revisions).rendered(history, text: text))
    }
    var report = BlameText(columns, revisions: revisions)
    report.width = Environment.columns
    report.colour = output.isColoured ? .ansi : .none
    try output.write(report.rendered(history, text: text))
  }
}
