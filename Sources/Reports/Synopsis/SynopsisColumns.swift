public import StatementModel

/// What heads the columns of a synopsis, and what readers have to know of them.
public struct SynopsisColumns: Sendable {
  /// A statement that is known of and not held.
  public struct Missing: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its date.
    public let date: StatementDate

    /// Creates one.
    public init(id: String, date: StatementDate) {
      self.id = id
      self.date = date
    }
  }

  /// A column: a text by its number, or a statement that is not held.
  enum Column {
    case text(Int)
    case missing(Missing)
  }

  /// The date of each text, oldest first.
  public let dates: [StatementDate]
  /// The statements between them that are known of and not held.
  public let missing: [Missing]
  /// How many statements of the series are known of; nil where nothing is known.
  public let catalogued: Int?

  /// Creates the heads of a table.
  public init(dates: [StatementDate], missing: [Missing] = [], catalogued: Int? = nil) {
    self.dates = dates
    self.missing = missing
    self.catalogued = catalogued
  }

  /// The columns in the order of their dates.
  var columns: [Column] {
    let held = dates.enumerated().map { ($1, 0, Column.text($0)) }
    let unheld = missing.map { ($0.date, 1, Column.missing($0)) }
    return (held + unheld).enumerated().sorted { ($0.1.0, $0.1.1, $0.0) < ($1.1.0, $1.1.1, $1.0) }.map(\.1.2)
  }

  /// How often `first` and `last` count: `in the texts held (4 of 27 catalogued)`.
  var scope: String {
    catalogued.map { "in the texts held (\(dates.count) of \($0) catalogued)" } ?? "in the \(dates.count) texts held"
  }

  /// Genre, extent and kind of copy of a text, as far as they are known.
  static func badges(_ text: StatementText) -> [String] {
    let metadata = text.metadata
    return [
      metadata.genreName?.value, metadata.completeness?.value.rawValue, metadata.copyType?.value.rawValue,
      metadata.copyMaker?.value,
    ].compactMap(\.self)
  }
}
