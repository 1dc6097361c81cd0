import ArgumentParser
import Reports
import StatementModel
import WordingHistory
import Workbench

/// `tifa lineage`.
struct LineageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineage",
    abstract: "Follow one clause through its series, with the evidence for each step.",
    discussion: """
      The clause is named by a text and its id, as segment and compare show it. Its series is read whole; of files, name \
      those to read with --in.

      Example: tifa lineage cn-vn/2022-11-01.zh#sec_9__p_1__c_1
      Example: tifa lineage 2021.txt#sec_5__p_1__c_1 --in 2016.txt 2018.txt 2021.txt
      """)

  @Argument(help: ArgumentHelp("The clause.", valueName: "ref#clause"))
  var clause: String

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
      names.isEmpty ? try workbench.series(ofClause: clause, series.selection([])) : series.selection(names))
    for note in texts.notes { StandardError.note(note, globals) }
    let history = workbench.history(of: texts)
    let synopsis = Synopsis(history, of: try workbench.lineage(of: clause, in: history))
    let columns = SynopsisColumns(texts)
    let output = Output(options: globals)
    if globals.chosenFormat == .json { return try output.write(SynopsisJSON(columns).lineage(synopsis)) }
    var report = LineageReport(columns)
    report.width = Environment.columns
    report.colour = output.isColoured ? .ansi : .none
    try output.write(report.rendered(synopsis))
  }
}
