public import StatementModel

/// What came of comparing the texts of a series.
public struct SeriesOutcome: Sendable {
  /// Number of comparisons that were written.
  public internal(set) var comparisons = 0
  /// Whether more than typography differs in any of them.
  public internal(set) var hasSubstantiveChange = false
  /// Whether anything differs in any of them.
  public internal(set) var hasAnyChange = false
  /// What a reader should know of the comparisons: pairings by hand that no longer fit.
  public internal(set) var notes: [String] = []
  /// The texts that could not be read.
  public internal(set) var unreadable: [TextID] = []
  /// Editions that were not compared, since another one of the same statement and language was.
  public internal(set) var passedOver: [TextID] = []
}
