public import StatementModel

/// What came of a change to the pairings of a series.
public struct PairOutcome: Sendable {
  /// Which series.
  public let series: CorpusName
  /// The commit that holds the change, shortened for people.
  public let commit: String
  /// What was changed, in a few words.
  public let what: String
}
