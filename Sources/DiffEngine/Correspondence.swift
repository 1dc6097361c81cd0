public import StatementModel

/// A matched group of clauses, or a clause without partner, with what happened to it and how that is known.
public struct Correspondence: Hashable, Sendable {
  /// The main change.
  public let change: Change
  /// Further changes beside the main one, such as `reworded` beside `moved`; never the main one again.
  public let also: [Change]
  /// The old side's clauses, counted over the whole text from 0, ascending; empty for an addition.
  public let old: [Int]
  /// The new side's clauses, counted over the whole text from 0, ascending; empty for a removal.
  public let new: [Int]
  /// The step of the alignment that found it.
  public let pass: Pass
  /// How alike the two sides are, 0…1; 0 where there is no partner.
  public let score: Double
  /// On each side a clause that came close to standing here: one more old clause for the new side, and one more new
  /// clause for the old side; nil where none did.
  public let runnersUp: Pair<RunnerUp?>
  /// What people said of its clauses; empty where nobody did.
  public let pairings: [ClausePairing]
  /// The wording diff, in order.
  public let edits: [Edit]

  /// Creates a correspondence.
  public init(
    change: Change, also: [Change] = [], old: [Int], new: [Int], pass: Pass, score: Double,
    runnersUp: Pair<RunnerUp?> = Pair(old: nil, new: nil), pairings: [ClausePairing] = [], edits: [Edit]
  ) {
    self.change = change
    self.also = also
    self.old = old
    self.new = new
    self.pass = pass
    self.score = score
    self.runnersUp = runnersUp
    self.pairings = pairings
    self.edits = edits
  }

  /// The main change and the further ones.
  public var changes: [Change] { [change] + also }

  /// Whether more than typography differs.
  public var isSubstantive: Bool { change != .unchanged && change != .editorial }
}
