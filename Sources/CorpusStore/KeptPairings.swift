public import StatementModel

/// The pairings of a series as they were read, so that nobody's later change is written over.
public struct KeptPairings: Sendable {
  /// The pairings.
  public let pairings: Pairings
  /// The file that held them; nil where there was none.
  let file: ObjectID?
}
