public import StatementModel

/// What came of pulling.
public struct PullResult: Hashable, Sendable {
  /// What happened to the branch in use.
  public enum Outcome: Hashable, Sendable {
    /// It had everything already, and this many commits beyond.
    case current(ahead: Int)
    /// It moved forward to where the remote is.
    case forwarded
    /// It was merged with what the remote has.
    case merged
  }

  /// The branch in use.
  public let branch: Branch
  /// What happened to it.
  public let outcome: Outcome
  /// Where it is now.
  public let commit: CommitID
  /// The texts that were brought or changed, by id.
  public let texts: [String]
  /// The releases that are new here.
  public let releases: [CorpusName]
  /// The drafts that the remote has.
  public let drafts: [Branch]
  /// Branches and tags of the remote that are none of tifa's, and were left there.
  public let leftThere: [String]
}
