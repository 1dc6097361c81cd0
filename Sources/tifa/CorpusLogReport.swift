import CorpusStore
import StatementModel
import Workbench

/// What is printed of the history of a corpus.
struct CorpusLogReport {
  let changes: [CorpusChange]

  /// A line for each step.
  var text: String {
    Table(
      columns: ["COMMIT", "RECORDED", "TEXT", "ISSUED", "MESSAGE"],
      rows: changes.map { change in
        [
          change.commit.short, String(RecordingTime.written(change.recordedAt).prefix(10)),
          change.text?.description ?? "–", change.statementDate?.description ?? "–",
          change.message.split(separator: "\n").joined(separator: " "),
        ]
      }
    ).description
  }

  /// The same for scripts.
  func json() throws -> String {
    try MachineOutput.json([
      "changes": .array(
        changes.map { change in
          .object([
            "commit": .string(change.commit.description),
            "recorded_at": .string(RecordingTime.written(change.recordedAt)),
            "text": .optional(change.text?.description), "issued": .optional(change.statementDate?.description),
            "source_address": .optional(change.sourceAddress), "message": .string(change.message),
          ])
        })
    ])
  }
}
