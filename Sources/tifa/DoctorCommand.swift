import ArgumentParser
import CorpusStore
import Workbench

/// `tifa doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Clear up what crashes left in the corpus, and say what was done.",
    discussion: """
      Stale locks and half-written files are removed, indexes that are missing or damaged are made again. Nothing that could \
      be the only copy of something is touched; 'tifa verify' says whether anything is lost.

      Example: tifa doctor --dry-run
      """)

  @Flag(name: .customLong("dry-run"), help: "Only say what there is to do.")
  var isDryRun = false

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text, .json)
    let actions = try globals.workbench.clearUp(isDryRun: isDryRun)
    try Output(options: globals).write(globals.chosenFormat == .json ? json(actions) : report(actions))
  }

  private func report(_ actions: [DoctorAction]) -> String {
    guard !actions.isEmpty else { return "nothing to clear up\n" }
    return actions.map { "\($0.file)  \($0.what)\n" }.joined()
  }

  private func json(_ actions: [DoctorAction]) throws -> String {
    try MachineOutput.json([
      "dry_run": .bool(isDryRun),
      "actions": .array(actions.map { .object(["file": .string($0.file), "what": .string($0.what)]) }),
    ])
  }
}
