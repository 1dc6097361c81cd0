/// Every threshold of the lineages; one configuration serves all languages and genres.
public struct LineageOptions: Hashable, Sendable {
  /// The score that two clauses must reach to be linked across texts that have neither, 0…1.
  ///
  /// Higher than among neighbours: what stood between the two cannot speak for them.
  public var minimumGapScore = 0.6
  /// The most clauses of one text in a lineage; more than three are no reading of a split.
  public var maximumWidth = 3

  /// The configuration that the project measures.
  public init() {}
}
