import StatementModel

/// The date part of an id: `2008`, `2008-10`, `2008-10-25`, each with `-2` and up for a further one, or `undated-1`.
struct StatementName: Hashable {
  /// The date that the name gives; nil for an undated statement.
  let date: StatementDate?

  /// Reads a name; nil where it has another form or names a day that does not exist.
  init?(_ name: String) {
    if let date = StatementDate(name) {
      self.date = date
      return
    }
    guard let dash = name.utf8.lastIndex(of: UInt8(ascii: "-")) else { return nil }
    let (stem, digits) = (name[..<dash], name[dash...].utf8.dropFirst())
    guard let number = Self.ordinal(Substring(digits)) else { return nil }
    if stem == "undated" {
      date = nil
      return
    }
    // After a year or a month two digits would be a month or a day, here one that does not exist.
    guard let date = StatementDate(String(stem)), number >= 2, date.day != nil || number <= 9 else { return nil }
    self.date = date
  }

  private static func ordinal(_ digits: Substring) -> Int? {
    let isPlain = digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isPlain, digits.utf8.first != UInt8(ascii: "0") else { return nil }
    return Int(digits)
  }
}
