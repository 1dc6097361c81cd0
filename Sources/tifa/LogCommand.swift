import ArgumentParser
import CorpusStore
import StatementModel
import Workbench

/// `tifa log`.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show the revisions of a text, or the history of the whole corpus, newest first.",
    discussion: """
      Of a text: when each revision was recorded, the date of issue and the day as of which it was given, how many clauses \
      it changed, where it came from. What exactly it changed says tifa compare REF@2 REF@3, or compare REF --previous.

      Example: tifa log cn-vn/2022-11-01.zh
      Example: tifa log -n 20
      """)

  @Argument(help: ArgumentHelp("The text; without it, the whole corpus.", valueName: "ref"))
  var reference: String?

  @Option(
    name: [.customShort("n"), .customLong("max-count")],
    help: ArgumentHelp("Show at most so many.", valueName: "number"))
  var limit: Int?

  @Flag(name: [.short, .long], help: "Show commit, full address and digest of each revision.")
  var verbose = false

  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--max-count takes a number from 1 up.") }
  }

  func run() throws {
    try globals.require(.text, .json)
    let isJSON = globals.chosenFormat == .json
    let output = Output(options: globals)
    guard let reference else {
      let report = CorpusLogReport(changes: try globals.workbench.changes(limit: limit ?? .max))
      return try output.write(isJSON ? report.json() : report.text)
    }
    let report = TextLogReport(log: try globals.workbench.log(of: reference), limit: limit ?? .max)
    try output.write(isJSON ? report.json() : verbose ? report.list : report.table)
  }
}
