/// A clause of one text of a series.
public struct ClauseNode: Hashable, Sendable, Comparable {
  /// The text, counted in the series from 0, the oldest first.
  public let text: Int
  /// The clause, counted over the whole text from 0.
  public let clause: Int

  /// Creates a node.
  public init(text: Int, clause: Int) {
    self.text = text
    self.clause = clause
  }

  /// Orders by text, then by clause.
  public static func < (lhs: ClauseNode, rhs: ClauseNode) -> Bool { (lhs.text, lhs.clause) < (rhs.text, rhs.clause) }
}
