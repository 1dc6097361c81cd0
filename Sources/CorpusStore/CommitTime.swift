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

  /// A moment as `2024-05-17T08:30:00Z`, in UTC.
  static func written(_ seconds: Int64) -> String {
    let (days, rest) = (seconds / secondsPerDay, Int(seconds % secondsPerDay))
    let (year, month, day) = date(ofDay: days)
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, to: 2) }.joined(separator: ":")
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))T\(time)Z"
  }

  /// Reads what `written` makes; nil for anything else.
  static func read(_ moment: String) -> Int64? {
    let parts = moment.utf8.split(separator: UInt8(ascii: "T"), omittingEmptySubsequences: false)
    guard parts.count == 2, let day = StatementDate(String(Substring(parts[0]))), let number = day.day,
      let month = day.month
    else { return nil }
    let times = parts[1].dropLast().split(separator: UInt8(ascii: ":")).compactMap { Int(Substring($0)) }
    guard times.count == 3 else { return nil }
    let seconds = secondsPerDay * days(day.year, month, number) + Int64(times[0] * 3600 + times[1] * 60 + times[2])
    return seconds >= 0 && written(seconds) == moment ? seconds : nil
  }

  /// The day that is so many days after 1970-01-01; the year is counted from March, in spans of 400 years.
  private static func date(ofDay days: Int64) -> (year: Int, month: Int, day: Int) {
    let shifted = Int(days) + 719_468
    let (era, dayOfEra) = (shifted / 146_097, shifted % 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
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
