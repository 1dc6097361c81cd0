import ArgumentParser
import CorpusStore
import StatementModel
import Workbench

/// `tifa renormalise`.
struct RenormaliseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renormalise",
    abstract: "Cut kept texts anew by the rules of today, each as a further revision; all of them or none.",
    discussion: """
      Without a reference, every text that older rules have cut. The sources, what was given and the corrections stay.

      Example: tifa renormalise cn-vn/2022-11-01.zh
      """)

  @Argument(help: ArgumentHelp("The texts.", valueName: "ref"))
  var references: [String] = []

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    try globals.require(.text, .json)
    let outcomes = try globals.workbench.renormalise(references, recordedAt: recording.seconds)
    try Output(options: globals).write(globals.chosenFormat == .json ? json(outcomes) : report(outcomes))
  }

  private func report(_ outcomes: [RenormalisationOutcome]) -> String {
    guard !outcomes.isEmpty else { return "every text is cut by the rules of today\n" }
    return outcomes.map { outcome in
      switch outcome.result {
      case .added(let commit, let number):
        "renormalised \(outcome.id)@\(number)  \(commit.short)  rules \(outcome.from)\n"
      case .unchanged(let revision): "known \(outcome.id)@\(revision.number)  \(revision.commit.short)  unchanged\n"
      }
    }.joined()
  }

  private func json(_ outcomes: [RenormalisationOutcome]) throws -> String {
    try MachineOutput.json([
      "renormalised": .array(
        outcomes.map { outcome in
          let (commit, number, isNew) =
            switch outcome.result {
            case .added(let commit, let number): (commit, number, true)
            case .unchanged(let revision): (revision.commit, revision.number, false)
            }
          return .object([
            "id": .string(outcome.id.description), "revision": .number(number),
            "commit": .string(commit.description), "result": .string(isNew ? "added" : "unchanged"),
            "rules_before": .number(outcome.from),
          ])
        })
    ])
  }
}
