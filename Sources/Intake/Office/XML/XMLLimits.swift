/// Named bounds on one XML part.
public struct XMLLimits: Hashable, Sendable {
  /// The most elements inside one another; 256 by default, as libxml2's own tree allows.
  public var maximumDepth = 256
  /// The most elements; 2,000,000 by default.
  public var maximumElements = 2_000_000
  /// The most attributes of one element; 256 by default.
  public var maximumAttributes = 256

  /// Creates the default limits.
  public init() {}
}
