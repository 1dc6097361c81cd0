/// The bounds on what a remote may send; a trusted one may be let through by moving them.
public struct SharingLimits: Sendable {
  /// Bytes that are received at once.
  public var transferBytes = 4 << 30
  /// Objects of git that are received at once; libgit2 takes no more than 2,000,000.
  public var objects = 2_000_000
  /// Seconds that the other side may take in all.
  public var seconds = 3_600
  /// Seconds in which nothing comes before the other side is given up.
  public var idleSeconds = 60
  /// Bytes of the source of a text.
  public var sourceBytes = 32 << 20
  /// Bytes of any other file of a corpus, or of a commit or folder of git.
  public var fileBytes = 64 << 20
  /// Branches and releases of the other side.
  public var references = 10_000

  /// The bounds as they are unless they are moved.
  public init() {}
}
