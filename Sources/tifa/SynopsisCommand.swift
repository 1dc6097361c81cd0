import ArgumentParser
import Normalizer
import Reports
import StatementModel
import WordingHistory
import Workbench

/// `tifa synopsis`.
struct SynopsisCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synopsis",
    abstract: "Show a series in one table: statements as columns, clauses followed through them as rows.",
    discussion: """
      Each clause is followed from statement to statement, through rewording, moves, splits and mergers, and found again \
      where it skipped some. Each cell shows the wording against the cell before it, or a clear gap. The terminal shows the \
      topics first; --topic, --only and --clauses open them. HTML, CSV, Markdown, JSON and TEI hold \
      every clause.

      First and last always mean: in the texts held. What the catalogue knows and the corpus does not hold is a column of \
      its own.

      Example: tifa synopsis cn-vn --lang zh -o synopsis.html
      Example: tifa synopsis reports --topic 一带一路
      Example: tifa synopsis 2016.txt 2018.txt 2021.txt --only dropped
      """)

  @Argument(help: ArgumentHelp("A series, or two or more texts: references or files.", valueName: "ref"))
  var names: [String]

  @Option(help: ArgumentHelp("Only clauses that hold this phrase somewhere, or whose topic does.", valueName: "phrase"))
  var topic: String?

  @Option(help: "Only clauses that changed in substance, came in after the first text, or are not in the last.")
  var only: SynopsisFilter.Only?

  @Flag(help: "Show every clause, not the topics alone.")
  var clauses = false

  @OptionGroup var series: SeriesOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if topic?.allSatisfy(\.isWhitespace) == true { throw ValidationError("--topic takes a phrase.") }
  }

  func run() throws {
    try globals.require(.text, .html, .json, .csv, .markdown, .tei)
    let workbench = globals.workbench(bounds)
    let texts = try workbench.seriesTexts(series.selection(names))
    for note in texts.notes { StandardError.note(note, globals) }
    var filter = SynopsisFilter()
    (filter.only, filter.phrase) = (only, topic)
    let synopsis = Synopsis(workbench.history(of: texts)).filtered(by: filter)
    try Output(options: globals, inputs: names).write(report(synopsis, SynopsisColumns(texts), filter))
  }

  private func report(_ synopsis: Synopsis, _ columns: SynopsisColumns, _ filter: SynopsisFilter) -> String {
    switch globals.chosenFormat {
    case .html:
      var report = SynopsisHTML(columns)
      report.provenance = provenance
      return report.rendered(synopsis)
    case .json: return SynopsisJSON(columns).rendered(synopsis)
    case .csv: return SynopsisCSV(columns).rendered(synopsis)
    case .markdown: return SynopsisMarkdown(columns).rendered(synopsis)
    case .tei: return SynopsisTEI(columns, provenance: provenance).rendered(synopsis)
    case .text, .svg, .docx, .pdf, .akn:
      var report = SynopsisText(columns)
      report.width = Environment.columns
      report.colour = Output(options: globals).isColoured ? .ansi : .none
      report.isOpen = clauses || !filter.showsAll
      return report.rendered(synopsis)
    }
  }

  private var provenance: Provenance {
    Provenance(
      toolVersion: "tifa \(Workbench.toolVersion)", normaliserVersion: String(Normalizer.version), command: command)
  }

  /// The command that makes the same page again.
  private var command: String {
    var words = ["tifa", "synopsis"] + names.map { ShellWord($0).description }
    if let topic { words += ["--topic", ShellWord(topic).description] }
    if let only { words += ["--only", only.rawValue] }
    return (words + series.words + bounds.words + ["--format", globals.chosenFormat.rawValue]).joined(separator: " ")
  }
}
