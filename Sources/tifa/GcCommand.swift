import ArgumentParser
import CorpusStore
import Workbench

/// `tifa gc`.
struct GcCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gc",
    abstract: "Pack the corpus up: smaller, and quicker to read.",
    discussion: """
      The old packs go only once the new one is safe and every object in it was read back. What no branch, tag or log leads \
      to is kept for two weeks. Small packs are joined without being asked; this makes the corpus as small as it gets.

      Example: tifa gc
      """)

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text, .json)
    let outcome = try globals.workbench.collectGarbage(now: Environment.now)
    try Output(options: globals).write(globals.chosenFormat == .json ? json(outcome) : report(outcome))
  }

  private func report(_ outcome: GarbageOutcome) -> String {
    """
    packs  \(outcome.packsBefore) → \(outcome.packsAfter)
    bytes  \(outcome.bytesBefore) → \(outcome.bytesAfter)
    kept   \(outcome.objects) objects, \(outcome.unreachableKept) of them young and not in use; \
    \(outcome.unreachableDropped) old ones dropped

    """
  }

  private func json(_ outcome: GarbageOutcome) throws -> String {
    try MachineOutput.json([
      "packs_before": .number(outcome.packsBefore), "packs_after": .number(outcome.packsAfter),
      "bytes_before": .number(outcome.bytesBefore), "bytes_after": .number(outcome.bytesAfter),
      "objects": .number(outcome.objects), "unreachable_kept": .number(outcome.unreachableKept),
      "unreachable_dropped": .number(outcome.unreachableDropped),
    ])
  }
}
