/// One place where a phrase stands, with what stands around it, as written.
public struct PhraseOccurrence: Hashable, Sendable {
  /// The id of the clause.
  public let clause: String
  /// What stands before it in the clause.
  public let before: String
  /// The phrase as it is written there.
  public let match: String
  /// What stands behind it in the clause.
  public let after: String

  /// Creates an occurrence.
  public init(clause: String, before: String, match: String, after: String) {
    (self.clause, self.before, self.match, self.after) = (clause, before, match, after)
  }

  /// Its clause in one piece.
  public var context: String { before + match + after }
}
