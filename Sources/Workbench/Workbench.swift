/// The use cases that every surface of tifa shares: reading texts, recording them, comparing them.
///
/// Knows no terminal, no environment and no clock: what it needs of them is given to it.
public struct Workbench: Sendable {
  /// Where the corpus is; touched only by operations that need it.
  public let corpusPath: String
  /// The bounds on every source that is read, kept ones too.
  public let limits: ReadingLimits
  /// Where documents that are converted wait to be recorded, so that an interrupted import goes on where it was.
  ///
  /// May be deleted at any time. Nil for nowhere: they wait in memory.
  public let cachePath: String?
  /// Whether what is recorded is synced to disk before it is acknowledged; only for scratch corpora not.
  public var isSynced = true
  /// Whether the corpus may belong to another user of the system.
  public var trustsOwner = false
  /// The version of the tool, for the provenance of reports.
  public static let toolVersion = "0.1.0"

  /// Creates a workbench over the corpus at `corpusPath`, which need not exist yet.
  public init(corpusPath: String, limits: ReadingLimits = ReadingLimits(), cachePath: String? = nil) {
    (self.corpusPath, self.limits, self.cachePath) = (corpusPath, limits, cachePath)
  }
}
