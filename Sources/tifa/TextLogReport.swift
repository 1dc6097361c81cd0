import CorpusStore
import StatementModel
import Workbench

/// What is printed of the history of a text.
struct TextLogReport {
  let log: TextLog
  let limit: Int

  /// The entries, newest first.
  private var entries: [TextLog.Entry] { Array(log.entries.reversed().prefix(limit)) }

  /// A line for each revision.
  var table: String {
    let rows = entries.map { entry in
      let revision = entry.revision
      return [
        "\(log.id)@\(revision.number)", String(RecordingTime.written(revision.recordedAt).prefix(10)),
        revision.statementDate?.description ?? "–", revision.asOf?.description ?? "–", Self.change(entry),
        Self.source(revision), Self.onOneLine(revision.message),
      ]
    }
    return Table(
      columns: ["REVISION", "RECORDED", "ISSUED", "AS OF", "CLAUSES", "SOURCE", "MESSAGE"], rows: rows
    ).description
  }

  /// All that is known of each revision.
  var list: String {
    entries.map { entry in
      let revision = entry.revision
      return """
        revision \(revision.number)  \(log.id)@\(revision.number)
          commit    \(revision.commit)
          recorded  \(RecordingTime.written(revision.recordedAt))
          issued    \(revision.statementDate?.description ?? "not known")
          as of     \(revision.asOf?.description ?? "not known")
          clauses   \(Self.change(entry))
          source    \(revision.sourceAddress ?? "address not known"), SHA-256 \(revision.sourceSHA256 ?? "not known")
          message   \(Self.onOneLine(revision.message))

        """
    }.joined(separator: "\n")
  }

  /// The same for scripts.
  func json() throws -> String {
    try MachineOutput.json([
      "id": .string(log.id.description), "revisions": .array(entries.map(Self.entry)),
    ])
  }

  private static func entry(_ entry: TextLog.Entry) -> MachineOutput {
    let revision = entry.revision
    return .object([
      "number": .number(revision.number), "commit": .string(revision.commit.description),
      "recorded_at": .string(RecordingTime.written(revision.recordedAt)),
      "issued": .optional(revision.statementDate?.description), "as_of": .optional(revision.asOf?.description),
      "kind": .string(revision.kind.rawValue), "by": .optional(revision.author),
      "clauses": .object([
        "changed": .number(entry.size.changed), "added": .number(entry.size.added),
        "removed": .number(entry.size.removed),
      ]),
      "source_address": .optional(revision.sourceAddress), "source_sha256": .optional(revision.sourceSHA256),
      "message": .string(revision.message),
    ])
  }

  /// `2 changed, 1 added`; of the first revision only how many there are.
  private static func change(_ entry: TextLog.Entry) -> String {
    if entry.revision.number == 1 { return String(entry.size.added) }
    if entry.size.isNothing { return "none changed" }
    let parts = [(entry.size.changed, "changed"), (entry.size.added, "added"), (entry.size.removed, "removed")]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// The site that the source was taken from, or the beginning of its digest.
  private static func source(_ revision: Revision) -> String {
    if let address = revision.sourceAddress {
      let host = address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first
      return host.map(String.init) ?? address
    }
    return revision.sourceSHA256.map { "sha256 \($0.prefix(10))" } ?? "–"
  }

  private static func onOneLine(_ message: String) -> String {
    message.split(separator: "\n").joined(separator: " ")
  }
}
