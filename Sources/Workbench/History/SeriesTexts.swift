public import StatementModel

/// The texts of a series in the order of their dates, all of one language.
public struct SeriesTexts: Sendable {
  /// A statement that the catalogue knows and the selection does not hold.
  public struct Missing: Hashable, Sendable {
    /// Its id, such as `cn-vn/2015-04-08`.
    public let id: String
    /// Its date as the id gives it.
    public let date: StatementDate
  }

  /// The texts, oldest first.
  public let texts: [StatementText]
  /// The date of each text.
  public let dates: [StatementDate]
  /// The catalogued statements of the series, within its dates, that are not among the texts.
  public let missing: [Missing]
  /// How many statements of the series the catalogue knows; nil where it knows nothing of the series.
  public let catalogued: Int?
  /// What a user should know of the choice, such as an edition that was passed over.
  public let notes: [String]
}
