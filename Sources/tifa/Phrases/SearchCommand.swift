import ArgumentParser
import Concordance
import Reports
import StatementModel
import WordingHistory
import Workbench

/// `tifa search`.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search all texts: words, phrases, regular expressions, in any language.",
    discussion: """
      The query is one stretch of text, wherever it stands in a clause: words of two characters are found as well as any. \
      With --any, --all or --near it is several words, "in quotation marks" where one holds blanks. Typography makes no \
      difference unless --exact is given. The newest revision of each text is searched.

      In the query may stand: series:cn-vn  date:2013..2022  lang:zh  role:operative  label:七 (or label:7.3).

      Regular expressions have the syntax of RE2 and are matched within clauses; none of them can run for ever.

      Examples:
        tifa search 南海行为准则
        tifa search --near 30 '南海 准则 series:cn-vn date:2011..'
        tifa search --regex '第[一二三四五六七八九十]+次会议' --count
        tifa search --any '"joint statement" communiqué' --in a.txt b.txt --ignore-case
      """)

  @Argument(help: ArgumentHelp("What to search for.", valueName: "query"))
  var query: [String]

  @Flag(help: "Clauses with any of the words.")
  var any = false

  @Flag(help: "Clauses with all of the words.")
  var all = false

  @Option(
    help: ArgumentHelp("All of the words, with at most so many characters beside them in between.", valueName: "n"))
  var near: Int?

  @Flag(help: "The query is a regular expression.")
  var regex = false

  @Flag(help: "Typography has to be as in the query.")
  var exact = false

  @Flag(name: .shortAndLong, help: "Capitals and small letters are the same.")
  var ignoreCase = false

  @Flag(help: "Only count, text by text.")
  var count = false

  @Flag(help: "Search all revisions of each text.")
  var allRevisions = false

  @Option(help: ArgumentHelp("Characters of the clause to show on each side.", valueName: "n"))
  var context = 40

  @OptionGroup var texts: SelectionOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard [any, all, near != nil, regex].count(where: \.self) <= 1 else {
      throw ValidationError("Only one of --any, --all, --near and --regex can be given.")
    }
    guard (0...1_000_000).contains(near ?? 0) else { throw ValidationError("--near takes a number from 0 to 1000000.") }
    guard (0...100_000).contains(context) else { throw ValidationError("--context takes a number from 0 to 100000.") }
  }

  func run() throws {
    try globals.require(.text, .json)
    var request = SearchRequest(query: query.joined(separator: " "))
    request.mode = mode
    request.selection = try texts.selection()
    request.selection.allRevisions = allRevisions
    (request.isExact, request.ignoresCase) = (exact, ignoreCase)
    (request.countsOnly, request.context) = (count, context)
    let results = try globals.workbench(bounds).search(request)
    for note in results.notes { StandardError.note(note, globals) }
    let output = Output(options: globals, inputs: texts.files)
    let isJSON = globals.chosenFormat == .json
    try output.write(
      isJSON
        ? SearchJSON.rendered(results)
        : SearchText(
          width: Environment.columns, colour: output.isColoured ? .ansi : .none, countsOnly: count
        ).rendered(results))
  }

  private var mode: SearchQuery.Mode {
    if any { return .any }
    if all { return .all }
    if let near { return .near(near) }
    return regex ? .regularExpression : .phrase
  }
}
