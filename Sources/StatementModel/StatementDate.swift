/// A date of the Gregorian calendar as the field writes it: a year, a month or a day (`2008`, `2008-10`, `2008-10-25`).
public struct StatementDate: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// The year, 1…9999.
  public let year: Int
  /// The month, 1…12, where it is known.
  public let month: Int?
  /// The day of the month, where it is known; nil where `month` is nil.
  public let day: Int?

  /// Creates a date, or nil where the calendar has no such day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), day == nil || month != nil else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.length(ofMonth: month, year: year)).contains(day) { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else, a day that does not exist included.
  public init?(_ description: String) {
    let parts = description.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let digits = parts.allSatisfy { $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
    guard digits, (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    let numbers = parts.compactMap { Int(Substring($0)) }
    guard numbers.count == parts.count else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var description: String {
    let year = Self.padded(year, to: 4)
    guard let month else { return year }
    guard let day else { return "\(year)-\(Self.padded(month, to: 2))" }
    return "\(year)-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// Orders by time; a year stands before its months and a month before its days.
  public static func < (lhs: StatementDate, rhs: StatementDate) -> Bool {
    (lhs.year, lhs.month ?? 0, lhs.day ?? 0) < (rhs.year, rhs.month ?? 0, rhs.day ?? 0)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
