public import StatementModel

/// One text of a corpus, as `list` tells of it.
public struct TextEntry: Hashable, Sendable {
  /// Its id.
  public let id: TextID
  /// Its title, where one is known.
  public let title: String?
  /// The day of issue, where it is known.
  public let date: StatementDate?
  /// How many revisions it has.
  public let revisions: Int
  /// The commit of the last revision.
  public let commit: CommitID
  /// When the last revision was recorded, in seconds since 1970.
  public let recordedAt: Int64
}
