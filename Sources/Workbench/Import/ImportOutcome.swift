public import CorpusStore
public import StatementModel

/// What came, or would come, of recording one document.
public struct ImportOutcome: Sendable {
  /// What became of it.
  public enum Result: Hashable, Sendable {
    /// It is recorded, or was known already.
    case done(AddResult)
    /// Nothing was asked for but a look: what it would be.
    case planned(Prospect)
  }

  /// What a document would be if it were recorded.
  public enum Prospect: Hashable, Sendable {
    /// The first revision of a text that the corpus does not hold.
    case first
    /// A further revision of a text.
    case further
    /// Exactly the last revision of a text.
    case known
  }

  /// Its path as the user wrote it or as it was found; `ARCHIVE:FILE` for a file of an archive.
  public let path: String
  /// Which text it became.
  public let id: TextID
  /// What is known of the text beside its wording.
  public let metadata: Metadata
  /// Number of clauses of the text.
  public let clauseCount: Int
  /// What a user should know before trusting the text.
  public let notes: [String]
  /// What became of it.
  public let result: Result
}
