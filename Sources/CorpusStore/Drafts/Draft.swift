import StatementModel

/// A branch of the corpus as `draft list` tells of it.
public struct Draft: Hashable, Sendable {
  /// Which branch.
  public let branch: Branch
  /// The remote that it was fetched from; nil for one of the corpus's own.
  public let remote: RemoteName?
  /// Its last commit.
  public let commit: CommitID
  /// Whether recording goes to it now.
  public let isCurrent: Bool
  /// How many commits it has that `main` has not.
  public let ahead: Int
  /// How many commits `main` has that it has not.
  public let behind: Int

  /// `main`, `draft/NAME`, or the same behind the name of a remote: what stands behind the @ of a reference.
  public var name: String { remote.map { "\($0)/\(branch)" } ?? branch.description }
}
