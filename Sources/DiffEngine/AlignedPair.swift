/// Two clauses that correspond, with the evidence.
public struct AlignedPair: Hashable, Sendable {
  /// The old text's clause, counted over the whole text from 0.
  public let old: Int
  /// The new text's clause, counted over the whole text from 0.
  public let new: Int
  /// How alike the founding pair of the group is, 0…1.
  public let score: Double
  /// The step that found the group.
  public let pass: Pass

  /// Creates a pair.
  public init(old: Int, new: Int, score: Double, pass: Pass) {
    self.old = old
    self.new = new
    self.score = score
    self.pass = pass
  }
}
