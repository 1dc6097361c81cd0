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

  /// Whether a day is among those that count; `to` may be a year or a month, which has all of its days.
  func spans(_ date: StatementDate) -> Bool {
    if let from, date < from { return false }
    guard let to, date > to else { return true }
    return date.description.hasPrefix(to.description)
  }
}
