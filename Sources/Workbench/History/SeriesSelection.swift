public import StatementModel

/// Which texts a question about more than two of them is about.
public struct SeriesSelection: Sendable {
  /// A series, or two or more references or files.
  public var names: [String]
  /// The language, where a series has several.
  public var language: Language?
  /// The first date that counts.
  public var from: StatementDate?
  /// The last date that counts.
  public var to: StatementDate?

  /// Selects everything that `names` mean.
  public init(_ names: [String]) { self.names = names }
}
