import StatementModel

/// Times as commits keep them: seconds since 1970, of which libgit2 writes 32 bits without a sign.
enum CommitTime {
  /// The author date of a commit about a statement of `date`: noon UTC of its first day, so that no time zone shows
  /// another day, brought into 1970-01-02 … 2106-02-06, since git holds no other.
  static func author(_ date: StatementDate) -> Int64 {
    min(max(start(of: date) + secondsPerDay / 2, earliest), latest)
  }

  /// The given recording time where git can keep it.
  static func recording(_ seconds: Int64) throws(CorpusError.Cause) -> Int64 {
    guard (0...Int64(UInt32.max)).contains(seconds) else { throw .invalidTime(seconds) }
    return seconds
  }

  /// The first second after the year, month or day.
  static func end(of date: StatementDate) -> Int64 {
    guard let month = date.month else { return secondsPerDay * days(date.year + 1, 1, 1) }
    guard let day = date.day else {
      let next = month == 12 ? (date.year + 1, 1) : (date.year, month + 1)
      return secondsPerDay * days(next.0, next.1, 1)
    }
    return secondsPerDay * (days(date.year, month, day) + 1)
  }

  private static let secondsPerDay: Int64 = 86_400
  private static let earliest = secondsPerDay + secondsPerDay / 2
  private static let latest = secondsPerDay * days(2106, 2, 6) + secondsPerDay / 2

  private static func start(of date: StatementDate) -> Int64 {
    secondsPerDay * days(date.year, date.month ?? 1, date.day ?? 1)
  }

  /// Days from 1970-01-01 to a day of the Gregorian calendar; the year is counted from March, so that the leap day
  /// is its last.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return Int64(365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468)
  }
}
