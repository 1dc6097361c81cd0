/// Where a clause stands in a concordance.
public struct ClausePlace: Hashable, Sendable, Comparable {
  /// The text.
  public let text: Int
  /// The clause in it.
  public let clause: Int

  /// Creates a place.
  public init(text: Int, clause: Int) { (self.text, self.clause) = (text, clause) }

  /// Orders by text, then by clause.
  public static func < (lhs: ClausePlace, rhs: ClausePlace) -> Bool {
    (lhs.text, lhs.clause) < (rhs.text, rhs.clause)
  }
}
