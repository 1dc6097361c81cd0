public import StatementModel
public import WordingHistory

/// The texts that a ledger is made of, one for each statement, all of one language, with what is known of the others.
public struct LedgerSeries: Sendable {
  /// The series that was asked for; nil where texts were named.
  public let series: String?
  /// The texts in order of their days.
  public let texts: [LedgerText]
  /// The language of all.
  public let language: Language
  /// The statements of the series that its catalogue knows of; nil where there is no catalogue of it.
  public let catalogued: [String]?
  /// What a reader should know of the choice, each a sentence without a full stop.
  public let notes: [String]

  /// The statements that the catalogue knows of and that no text is held of.
  public var missing: [String] {
    let held = Set(texts.map(\.statement))
    return (catalogued ?? []).filter { !held.contains($0) }
  }
}
