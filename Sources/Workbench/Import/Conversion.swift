import CorpusStore
import StatementModel

/// A document that was read, named and cut, and waits to be recorded: in memory, or in the cache.
struct Conversion: Sendable {
  /// Where the revision is.
  enum Place: Sendable {
    case memory(NewRevision)
    case cache(key: String)
  }

  /// The path of the document.
  let path: String
  /// Which text it becomes.
  let id: TextID
  /// What is known of the text beside its wording.
  let metadata: Metadata
  /// Number of its clauses.
  let clauseCount: Int
  /// What a user should know of it.
  let notes: [String]
  /// Where the revision is.
  let place: Place

  init(_ revision: NewRevision, path: String, place: Place, notes: [String]) {
    (self.path, self.place, self.notes) = (path, place, notes)
    id = revision.id
    metadata = revision.record.metadata
    clauseCount = revision.record.blocks.reduce(0) { $0 + $1.clauses.count }
  }

  /// The day on which the text stood so, by which revisions of one text are put in order.
  var asOf: StatementDate? { metadata.captured?.value }

  /// What is told of it with `result`.
  func outcome(_ result: ImportOutcome.Result) -> ImportOutcome {
    ImportOutcome(
      path: path, id: id, metadata: metadata, clauseCount: clauseCount, notes: notes, result: result)
  }
}
