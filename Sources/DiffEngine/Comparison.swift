public import StatementModel

/// Two texts and every correspondence between their clauses: the single value that all reports are made from.
public struct Comparison: Sendable {
  /// The two texts.
  public let texts: Pair<StatementText>
  /// The clauses of each side, in order; correspondences count in these.
  public let units: Pair<[ClauseUnit]>
  /// Every clause of each side in exactly one correspondence, ordered by the new text; what was removed stands between
  /// its old neighbours, before what was added there.
  public let correspondences: [Correspondence]
  /// The figures.
  public let summary: Summary

  /// Creates a comparison; the summary is counted here.
  public init(texts: Pair<StatementText>, correspondences: [Correspondence]) {
    self.texts = texts
    let units = texts.map(\.clauseUnits)
    self.units = units
    self.correspondences = correspondences
    summary = Summary(counting: correspondences, clauses: units.map(\.count))
  }

  /// Whether like is compared with like.
  public var comparability: Comparability { Comparability(texts.map(\.metadata)) }

  /// Whether more than typography differs anywhere.
  public var hasSubstantiveChange: Bool { correspondences.contains(where: \.isSubstantive) }

  /// Whether the texts' wording differs at all, typography included.
  public var hasAnyChange: Bool { correspondences.contains { $0.change != .unchanged } }
}
