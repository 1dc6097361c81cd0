import ArgumentParser
import CorpusStore
import StatementModel
import Workbench

/// `tifa log`.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show the revisions of a text, newest first.",
    discussion: "Example: tifa log cn-vn/2022-11-01.zh")

  @Argument(help: ArgumentHelp("The text.", valueName: "ref"))
  var reference: String

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text, .json)
    let (text, revisions) = try globals.workbench.revisions(of: reference)
    let isJSON = globals.chosenFormat == .json
    try Output(options: globals).write(isJSON ? json(text.id, revisions) : list(text.id, revisions))
  }

  private func list(_ id: TextID, _ revisions: [Revision]) -> String {
    revisions.reversed().map { revision in
      """
      revision \(revision.number)  \(id)@\(revision.number)
        commit    \(revision.commit)
        recorded  \(RecordingTime.written(revision.recordedAt))
        issued    \(revision.statementDate?.description ?? "not known")
        source    \(revision.sourceAddress ?? "address not known"), SHA-256 \(revision.sourceSHA256 ?? "not known")
        message   \(revision.message.split(separator: "\n").joined(separator: " "))

      """
    }.joined(separator: "\n")
  }

  private func json(_ id: TextID, _ revisions: [Revision]) throws -> String {
    try MachineOutput.json([
      "id": .string(id.description),
      "revisions": .array(
        revisions.reversed().map { revision in
          .object([
            "number": .number(revision.number), "commit": .string(revision.commit.description),
            "recorded_at": .string(RecordingTime.written(revision.recordedAt)),
            "issued": .optional(revision.statementDate?.description),
            "source_address": .optional(revision.sourceAddress), "source_sha256": .optional(revision.sourceSHA256),
            "message": .string(revision.message),
          ])
        }),
    ])
  }
}
