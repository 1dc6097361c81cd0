/// One formulation that took the place of another from one statement to the next, in clauses that correspond.
public struct Replacement: Hashable, Sendable {
  /// The statement that has the new one, by its number in the ledger.
  public let statement: Int
  /// The number in the ledger of the formulation that came.
  public let formulation: Int
  /// The clause of the statement before, by its id.
  public let from: String
  /// The clause of this statement.
  public let to: String
}
