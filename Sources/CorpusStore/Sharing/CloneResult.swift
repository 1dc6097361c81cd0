public import StatementModel

/// What came of cloning.
public struct CloneResult: Hashable, Sendable {
  /// The commit of `main`.
  public let commit: CommitID
  /// How many texts it has.
  public let texts: Int
  /// Its releases.
  public let releases: [CorpusName]
  /// The drafts that the remote has; `draft switch` takes one up.
  public let drafts: [Branch]
  /// Branches and tags of the remote that are none of tifa's, and were left there.
  public let leftThere: [String]
}
