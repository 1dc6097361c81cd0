public import StatementModel

/// A stretch of time between two dates, both of them included whole: to `2013` is to the last day of that year.
public struct DateSpan: Hashable, Sendable {
  /// Where it begins; nil for no bound.
  public let from: StatementDate?
  /// Where it ends; nil for no bound.
  public let to: StatementDate?

  /// Creates a span.
  public init(from: StatementDate? = nil, to: StatementDate? = nil) { (self.from, self.to) = (from, to) }

  /// Reads `2013`, `2013-06..2022`, `2013..` or `..2022-11`; nil for anything else, and where it would run backwards.
  public init?(_ description: String) {
    let parts = description.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let first = parts.first, let last = parts.last, !(first.isEmpty && last.isEmpty) else {
      return nil
    }
    let (from, to) = (StatementDate(first), StatementDate(last))
    guard (from != nil || first.isEmpty) && (to != nil || last.isEmpty) else { return nil }
    self.init(from: from, to: to)
    guard !isBackwards else { return nil }
  }

  /// Whether it ends before it begins.
  public var isBackwards: Bool {
    guard let from, let to else { return false }
    return to < from && !Self.covers(to, from)
  }

  /// Whether there is any bound.
  public var isBounded: Bool { from != nil || to != nil }

  /// Whether a day lies in it; no day lies in a span that has a bound.
  public func contains(_ date: StatementDate?) -> Bool {
    guard isBounded else { return true }
    guard let date else { return false }
    return (from.map { $0 <= date } ?? true) && (to.map { date <= $0 || Self.covers($0, date) } ?? true)
  }

  /// Whether `date` is a part of the year or month `whole`.
  private static func covers(_ whole: StatementDate, _ date: StatementDate) -> Bool {
    whole.year == date.year && (whole.month == nil || whole.month == date.month)
      && (whole.day == nil || whole.day == date.day)
  }
}
