/// One place where something that was searched for stands.
public struct PhraseHit: Hashable, Sendable, Comparable {
  /// The clause.
  public let place: ClausePlace
  /// Where in the clause, in bytes of its comparison form.
  public let range: Range<Int>

  /// Creates a hit.
  public init(place: ClausePlace, range: Range<Int>) { (self.place, self.range) = (place, range) }

  /// Orders by place, then by where it begins and ends.
  public static func < (lhs: PhraseHit, rhs: PhraseHit) -> Bool {
    guard lhs.place == rhs.place else { return lhs.place < rhs.place }
    return (lhs.range.lowerBound, lhs.range.upperBound) < (rhs.range.lowerBound, rhs.range.upperBound)
  }
}
