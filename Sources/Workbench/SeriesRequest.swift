public import DiffEngine
public import StatementModel

/// Which texts of a series are to be compared, and how.
public struct SeriesRequest: Sendable {
  /// The series.
  public var series: CorpusName
  /// The language to keep to; nil for each language by itself.
  public var language: Language?
  /// Whether every text is compared with every earlier one, rather than with the one before it.
  public var everyPair = false
  /// Whether each correspondence tells which other clauses came close.
  public var explain = false
  /// How the wording inside correspondences is compared.
  public var wording = WordingOptions()

  /// Creates a request for the successive pairs of every language.
  public init(series: CorpusName) { self.series = series }
}
