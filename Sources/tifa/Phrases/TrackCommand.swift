import ArgumentParser
import Normalizer
import Reports
import StatementModel
import WordingHistory
import Workbench

/// `tifa track`.
struct TrackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "track",
    abstract: "Follow phrases through the statements: where they stand, since when, and what stands near them.",
    discussion: """
      Typography makes no difference, traditional and simplified characters are the same; a phrase is found inside longer \
      words as well. Every text that speaks for a \
      statement in the language of the phrase is read; languages and editions are never mixed. First and last always mean \
      the texts held: a copy that a machine made or nobody vouches for, and one without a date, are counted and say \
      nothing of them.

      Variants (words inside the phrase, a list in another order, other names) are shown beside it and never counted with \
      it. What must be kept apart, such as 命运共同体 and 人类命运共同体, is never taken for it. --variants names a list of \
      your own beside the one that is shipped: lines of 'same' or 'apart', a tab, and expressions with ' | ' between them.

      Formats: text, json, csv (a line for each phrase and statement), html (with the timeline), svg (the timeline).

      Examples:
        tifa track 全面战略合作伙伴关系 --series cn-vn
        tifa track 命运共同体 人类命运共同体 --from 2008 -o timeline.svg
        tifa track 小康社会 --in reports/*.txt --format csv
        tifa track --list phrases.txt --count
      """)

  @Argument(help: ArgumentHelp("The phrases.", valueName: "phrase"))
  var phrases: [String] = []

  @Option(help: ArgumentHelp("Further phrases, one a line.", valueName: "file"))
  var list: String?

  @Option(help: ArgumentHelp("Names for the same and what is kept apart, beside the shipped list.", valueName: "file"))
  var variants: String?

  @Flag(help: "Only count: no wording around the phrases, and no variants.")
  var count = false

  @Option(help: ArgumentHelp("Characters of the clause to show on each side.", valueName: "n"))
  var context = 40

  @OptionGroup var texts: SelectionOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard (0...100_000).contains(context) else { throw ValidationError("--context takes a number from 0 to 100000.") }
  }

  func run() throws {
    try globals.require(.text, .html, .json, .csv, .svg)
    var request = PhraseRequest(phrases: phrases + (try listed()))
    request.selection = try texts.selection()
    (request.countsOnly, request.context) = (count, context)
    if let variants { request.wordings = try WordingList(readingAt: variants) }
    let survey = try globals.workbench(bounds).track(request)
    for note in survey.notes { StandardError.note(note, globals) }
    try Output(options: globals, inputs: texts.files + [list, variants].compactMap(\.self)).write(rendered(survey))
  }

  private func rendered(_ survey: PhraseSurvey) -> String {
    switch globals.chosenFormat {
    case .html: PhraseHTML(provenance: provenance).rendered(survey)
    case .json: PhraseJSON.rendered(survey)
    case .csv: PhraseCSV.rendered(survey)
    case .svg: PhraseSVG.rendered(survey)
    default: PhraseText(options: options).rendered(survey)
    }
  }

  private var options: PhraseText.Options {
    var options = PhraseText.Options()
    options.width = Environment.columns
    options.colour = Output(options: globals).isColoured ? .ansi : .none
    return options
  }

  /// The phrases of the list; blank lines are no phrases.
  private func listed() throws -> [String] {
    guard let list else { return [] }
    let lines = try UserFile.text(of: list).unicodeScalars.split(separator: "\n").map { String($0) }
    return lines.filter { !$0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
  }

  private var provenance: Provenance {
    var words = ["tifa", "track"] + phrases.map { ShellWord($0).description }
    if let list { words += ["--list", ShellWord(list).description] }
    if let variants { words += ["--variants", ShellWord(variants).description] }
    if count { words.append("--count") }
    if context != 40 { words += ["--context", String(context)] }
    words += texts.words + bounds.words + ["--format", "html"]
    return Provenance(
      toolVersion: "tifa \(Workbench.toolVersion)", normaliserVersion: String(Normalizer.version),
      command: words.joined(separator: " "))
  }
}
