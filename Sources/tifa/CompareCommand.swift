import ArgumentParser
import DiffEngine
import Reports
import StatementModel
import Workbench

/// `tifa compare`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two texts clause by clause.",
    discussion: """
      Clauses are matched by what they say, not by number or position: what was reworded, moved, split, merged, \
      renumbered, added and removed is told apart. Differences of typography are counted and hidden.

      compare REF --previous shows what a publisher changed in a text without saying so: its last revision against the one \
      before it (REF@3 --previous: the third against the second).

      compare --all SERIES compares every text of a series with the one before it in its language (or, with \
      --every-pair, with every earlier one) on all cores, and writes JSON Lines: one comparison a line, by language and \
      date. A text that cannot be read is a line with the reason, and the exit status is 2 at the end.

      Exit status: 0 where nothing of substance differs, 1 where something does, 2 for trouble.

      A docx document has the running text with native tracked changes: with all accepted it is the new text, with all \
      rejected the old one, a paragraph for each block. Changes of typography alone have an author of their own. \
      Markdown has the same as CriticMarkup, csv a row for each match, tei a critical apparatus, and pdf is the page as an \
      installed Chromium prints it.

      Example: tifa compare sample/2016-05-12.zh sample/2018-09-07.zh -o report.html
      Example: tifa compare old.txt new.txt -o redline.docx --author 'Treaty Section' --date 2026-11-24
      Example: tifa compare old.txt new.txt -o 对照表.docx --layout table
      """)

  @Argument(help: ArgumentHelp("The earlier text: a file, a reference, or - for standard input.", valueName: "old"))
  var old: String?

  @Argument(help: ArgumentHelp("The later text: a file, a reference, or - for standard input.", valueName: "new"))
  var new: String?

  @Option(help: ArgumentHelp("Compare the texts of a series with one another, as JSON Lines.", valueName: "series"))
  var all: CorpusName?

  @Flag(help: "Compare the last revision of a text, or the one that is named, with the one before it.")
  var previous = false

  @Flag(help: "With --all: every text with every earlier one of its language.")
  var everyPair = false

  @Flag(name: .customLong("show-editorial"), help: "Show differences of typography like other changes.")
  var showEditorial = false

  @Flag(help: "Count differences of typography as differences, and show them.")
  var strict = false

  @Flag(help: "Print figures by section instead of clauses; pages and JSON hold both in any case.")
  var stat = false

  @Flag(help: "Say for each change by which step and how surely its clauses were matched, and what came close.")
  var explain = false

  @Option(
    name: [.customShort("U"), .long],
    help: ArgumentHelp("Unchanged clauses to show around each change.", valueName: "n"))
  var context = 0

  @OptionGroup var wording: WordingArguments
  @OptionGroup(title: "Documents") var filing: FilingArguments

  @Option(
    help:
      "The language of both texts, where it is not to be recognised: zh, zh-hant, vi or en; with --all, which texts.")
  var lang: Language?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if previous {
      guard old != nil, new == nil, all == nil else { throw ValidationError("--previous takes one reference.") }
    } else if all == nil {
      guard old != nil, new != nil else {
        throw ValidationError("Name two texts, one with --previous, or a series with --all.")
      }
      if everyPair { throw ValidationError("--every-pair goes with --all SERIES.") }
    } else if old != nil {
      throw ValidationError("--all SERIES takes no texts beside it.")
    }
    if old == "-", new == "-" { throw ValidationError("Only one of the texts can be read from standard input.") }
    if context < 0 { throw ValidationError("--context takes a number from 0 up.") }
  }

  func run() throws {
    if let all { return try SeriesComparison(series: all, command: self).run() }
    try globals.require(.text, .html, .json, .docx, .csv, .markdown, .tei, .pdf)
    let workbench = globals.workbench(bounds)
    guard let names = try names(workbench) else { return }
    let loaded = try names.map { try workbench.load($0, language: lang, encoding: reading.encoding) }
    for note in loaded.old.notes + loaded.new.notes { StandardError.note(note, globals) }
    for text in [loaded.old.text, loaded.new.text] {
      for note in workbench.notes(on: text) { StandardError.note(note, globals) }
    }
    let outcome = try workbench.compare(loaded, wording: try wording.options)
    for note in outcome.notes { StandardError.note(note, globals) }
    let comparison = outcome.comparison
    if !printsReport, let warning = ComparabilityLine.text(comparison.comparability) {
      StandardError.note(warning, globals)
    }
    let output = Output(options: globals, inputs: [names.old, names.new])
    if globals.chosenFormat == .text {
      try output.write(terminalReport(comparison, try kept(loaded, workbench)))
    } else {
      try output.write(bytes: try document(comparison, loaded, workbench))
    }
    if strict ? comparison.hasAnyChange : comparison.hasSubstantiveChange { throw ExitCode(1) }
  }

  /// The texts that are compared.
  private func names(_ workbench: Workbench) throws -> Pair<String>? {
    if previous, let old { return try workbench.lastTwoRevisions(of: old) }
    guard let old, let new else { return nil }
    return Pair(old: old, new: new)
  }

  /// Whether the user sees the report's first line at once.
  private var printsReport: Bool { globals.chosenFormat == .text && globals.output == nil }

  private func terminalReport(_ comparison: Comparison, _ provenance: Provenance?) -> String {
    var options = terminalOptions
    options.provenance = provenance
    return stat
      ? StatReport(options: options).rendered(comparison) : TerminalReport(options: options).rendered(comparison)
  }

  private var terminalOptions: TerminalReport.Options {
    var options = TerminalReport.Options()
    options.width = Environment.columns
    options.colour = Output(options: globals).isColoured ? .ansi : .none
    options.showEditorial = showEditorial || strict
    options.context = context
    options.explain = explain
    return options
  }
}
