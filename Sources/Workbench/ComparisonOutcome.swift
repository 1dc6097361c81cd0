public import DiffEngine

/// A comparison, and what its reader should know of how it came about.
public struct ComparisonOutcome: Sendable {
  /// The comparison.
  public let comparison: Comparison
  /// Pairings by hand that no longer fit the texts, one sentence each.
  public let notes: [String]
}
