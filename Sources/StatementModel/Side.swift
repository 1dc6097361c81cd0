/// One side of a comparison.
public enum Side: Sendable, CaseIterable {
  /// The earlier text.
  case old
  /// The later text.
  case new

  /// The other side.
  public var other: Side { self == .old ? .new : .old }
}

extension Pair {
  /// The value on one side.
  public subscript(side: Side) -> Value { side == .old ? old : new }
}
