import ArgumentParser
import StatementModel
import Workbench

/// `tifa pair`.
struct PairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pair",
    abstract: "Say by hand which clauses of two texts correspond, or do not.",
    discussion: """
      A pairing goes before everything that compare finds, and the other clauses align around it. It is kept in the \
      corpus beside the series, with who made it and why, holds for both directions, and for texts that are cut anew or \
      revised as long as the words of its clauses stand. One that no longer fits is told of and left out.

        tifa pair A B CLAUSE-A CLAUSE-B --why TEXT           they correspond
        tifa pair A B CLAUSE-A CLAUSE-B --apart --why TEXT   they do not
        tifa pair --list SERIES                              the pairings, by number
        tifa pair --drop N SERIES --why TEXT                 take one back

      Several pairings of one clause make a split or merger. 'tifa segment REF' shows clauses with their ids.

      Example: tifa pair cn-vn/2013.zh cn-vn/2022.zh sec_4__p_1__c_2 sec_9__p_1__c_1 --why "both are the sea clause"
      """)

  @Argument(help: ArgumentHelp("Two references and two clauses, or a series.", valueName: "operand"))
  var operands: [String]

  @Flag(help: "The clauses do not correspond.")
  var apart = false

  @Flag(help: "List the pairings of a series.")
  var list = false

  @Option(help: ArgumentHelp("Take back the pairing of this number.", valueName: "n"))
  var drop: Int?

  @Option(help: ArgumentHelp("Why; kept with the pairing.", valueName: "text"))
  var why: String?

  @Option(help: ArgumentHelp("Who says so; without it, $USER.", valueName: "name"))
  var by: String?

  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  func validate() throws {
    let isOfSeries = list || drop != nil
    if list && drop != nil { throw ValidationError("--list and --drop do not go together.") }
    if apart && isOfSeries { throw ValidationError("--apart goes with two texts and two clauses.") }
    guard operands.count == (isOfSeries ? 1 : 4) else {
      throw ValidationError(
        isOfSeries ? "Name one series." : "Name two texts and a clause of each: A B CLAUSE-A CLAUSE-B.")
    }
    if !list, why == nil { throw ValidationError("Give --why TEXT: a pairing says why it was made.") }
  }

  func run() throws {
    if list { return try PairingList(series: try series, globals: globals, bounds: bounds).write() }
    let signature = PairingSignature(
      author: by ?? Environment.userName ?? "", reason: why ?? "", recordedAt: recording.seconds)
    let outcome = try change(signature)
    try Output(options: globals).write("changed pairings of \(outcome.series)  \(outcome.commit)  \(outcome.what)\n")
  }

  private func change(_ signature: PairingSignature) throws -> PairOutcome {
    if let drop { return try globals.workbench(bounds).unpair(drop, of: try series, signature) }
    let request = PairRequest(
      texts: Pair(old: operands[0], new: operands[1]), clauses: Pair(old: operands[2], new: operands[3]),
      verdict: apart ? .apart : .together, signature: signature)
    return try globals.workbench(bounds).pair(request)
  }

  private var series: CorpusName {
    get throws {
      guard let name = CorpusName(operands[0]) else {
        throw WorkbenchError("'\(operands[0])' cannot be the name of a series", hint: "'tifa list' shows every text")
      }
      return name
    }
  }
}
