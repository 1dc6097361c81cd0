/// The same thing on the two sides of a comparison.
public struct Pair<Value> {
  /// The earlier side.
  public var old: Value
  /// The later side.
  public var new: Value

  /// Creates a pair.
  public init(old: Value, new: Value) {
    self.old = old
    self.new = new
  }

  /// The pair with its sides exchanged.
  public var exchanged: Pair { Pair(old: new, new: old) }

  /// The pair of what `transform` makes of each side, old first.
  public func map<Result, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Result
  ) throws(Failure) -> Pair<Result> {
    Pair<Result>(old: try transform(old), new: try transform(new))
  }
}

extension Pair: Sendable where Value: Sendable {}
extension Pair: Equatable where Value: Equatable {}
extension Pair: Hashable where Value: Hashable {}
