/// A clause that came close to standing in a correspondence in another's place.
public struct RunnerUp: Hashable, Sendable {
  /// The clause, counted over the whole text from 0; of the side that its place in `Correspondence.runnersUp` says.
  public let clause: Int
  /// How alike it and its possible partner are, 0…1, as `Correspondence.score`.
  public let score: Double
  /// Its rank beside the winner, 0…1: likeness and neighbours together, as a part of the winner's.
  public let closeness: Double

  /// Creates a runner-up.
  public init(clause: Int, score: Double, closeness: Double) {
    self.clause = clause
    self.score = score
    self.closeness = closeness
  }
}
