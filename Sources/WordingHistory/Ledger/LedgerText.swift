public import StatementModel

/// A text that a ledger is made of, with what it is called there.
public struct LedgerText: Sendable {
  /// The statement, `SERIES/DATE`, or the path of a file.
  public let statement: String
  /// The day of issue.
  public let date: StatementDate
  /// The text that speaks for the statement.
  public let text: StatementText

  /// Creates a text of a ledger.
  public init(statement: String, date: StatementDate, text: StatementText) {
    (self.statement, self.date, self.text) = (statement, date, text)
  }

  /// Whether the copy has only a part of the statement, as far as is known.
  public var isPartial: Bool { text.metadata.completeness.map { $0.value != .full } ?? false }

  /// By day, then by name.
  static func precedes(_ left: LedgerText, _ right: LedgerText) -> Bool {
    left.date != right.date
      ? left.date < right.date : left.statement.utf8.lexicographicallyPrecedes(right.statement.utf8)
  }
}
