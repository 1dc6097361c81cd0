public import StatementModel

/// A state of the corpus that was given a name for good: an annotated tag.
public struct Release: Hashable, Sendable {
  /// Its name.
  public let name: CorpusName
  /// The commit it names.
  public let commit: CommitID
  /// When it was made, in seconds since 1970; nil for a tag of another program that says nothing of it.
  public let madeAt: Int64?
  /// What was said about it.
  public let message: String
}
