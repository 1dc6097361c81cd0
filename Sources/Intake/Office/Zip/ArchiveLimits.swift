/// Named bounds on a ZIP archive; inflated bytes are counted while inflating, since headers may lie.
public struct ArchiveLimits: Hashable, Sendable {
  /// The most entries; 2,000 by default, where a long document has some dozens.
  public var maximumEntries = 2_000
  /// The most inflated bytes of one part; 64 MiB by default.
  public var maximumPartBytes = 64 << 20
  /// The most inflated bytes of all parts that are read; 256 MiB by default.
  public var maximumTotalBytes = (64 << 20) * partsInAll
  /// How many times its packed size a part may inflate to; 100 by default, a tenth of what DEFLATE can reach.
  public var maximumRatio = 100
  /// The inflated bytes from which on the ratio counts; 1 MiB by default, since short parts may be repetitive.
  public var ratioThreshold = 1 << 20

  /// How many times the bytes of the largest part all parts may have where only the former is given.
  static let partsInAll = 4

  /// Creates the default limits.
  public init() {}
}
