import ArgumentParser
import Normalizer
import StatementModel
import Workbench

/// `tifa edit`.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct by hand how a text is cut and what is known about it.",
    discussion: """
      A correction is kept with the text, with who made it and why, and is applied whenever the text is read, by later \
      versions of tifa and to later revisions too. Where it no longer fits, a finding says so. Each is one revision.

        tifa edit REF join CLAUSE                  the clause and the one after it are one
        tifa edit REF split CLAUSE --after WORDS   the clause ends after these words
        tifa edit REF role BLOCK ROLE              what the block does, such as closing
        tifa edit REF label BLOCK LABEL            the label the block begins with; '' for none
        tifa edit REF set FIELD VALUE              title, date, place, language, genre, parties (parted by ;),
                                                     level, visitor, inviter, copy-type or completeness
        tifa edit REF list                         the corrections, by number
        tifa edit REF drop N                       take one back

      'tifa segment REF' shows clauses and blocks with their ids.

      Example: tifa edit cn-vn/2022-11-01.zh split sec_1__p_1__c_1 --after 进行正式访问。 --why "two sentences in print"
      """)

  /// What is to be done.
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case join, split, role, label, set, list, drop

    /// How many words follow it.
    var operands: Int {
      switch self {
      case .join, .split, .drop: 1
      case .role, .label, .set: 2
      case .list: 0
      }
    }
  }

  @Argument(help: ArgumentHelp("The text: a reference into the corpus.", valueName: "ref"))
  var reference: String

  @Argument(help: "join, split, role, label, set, list or drop.")
  var action: Action

  @Argument(help: ArgumentHelp("What the action is about, as shown above.", valueName: "operand"))
  var operands: [String] = []

  @Option(help: ArgumentHelp("For split: the words after which to cut.", valueName: "words"))
  var after: String?

  @Option(help: ArgumentHelp("Why; kept with the correction.", valueName: "text"))
  var why: String?

  @Option(help: ArgumentHelp("Who makes the correction; without it, $USER.", valueName: "name"))
  var by: String?

  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  func validate() throws {
    guard operands.count == action.operands else {
      throw ValidationError("'\(action.rawValue)' takes \(action.operands) operand(s), not \(operands.count).")
    }
    if (action == .split) != (after != nil) {
      throw ValidationError("--after WORDS goes with split, and split with it.")
    }
    if action != .list, why == nil { throw ValidationError("Give --why TEXT: a correction says why it was made.") }
  }

  func run() throws {
    if action == .list { return try CorrectionList(reference: reference, globals: globals, bounds: bounds).write() }
    let request = EditRequest(
      try change, author: by ?? Environment.userName ?? "", reason: why ?? "", recordedAt: recording.seconds)
    let outcome = try globals.workbench(bounds).edit(reference, request)
    try Output(options: globals).write(
      "corrected \(outcome.id)@\(outcome.revision)  \(outcome.commit)  \(outcome.what)\n")
    for finding in outcome.text.findings where finding.category == .correctionLost {
      StandardError.note(finding.message, globals)
    }
  }

  private var change: EditRequest.Change {
    get throws {
      switch action {
      case .join: .make(.join(clause: operands[0]))
      case .split: .make(.split(clause: operands[0], after: after ?? ""))
      case .role: .make(.role(block: operands[0], try named(operands[1], Role.init)))
      case .label: .make(.label(block: operands[0], operands[1]))
      case .set: .make(.set(try named(operands[0], Correction.Field.init), operands[1]))
      case .drop, .list: .drop(try number)
      }
    }
  }

  private var number: Int {
    get throws {
      guard let number = Int(operands[0]) else { throw ValidationError("drop takes the number that list shows.") }
      return number
    }
  }

  /// The member of a closed list that `word` names.
  private func named<Value: CaseIterable & RawRepresentable<String>>(
    _ word: String, _ read: (String) -> Value?
  ) throws -> Value {
    guard let value = read(word) else {
      throw WorkbenchError(
        "'\(word)' is none of the words that fit here",
        hint: "write one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return value
  }
}
