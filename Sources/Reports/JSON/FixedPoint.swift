/// Decimals written the same way everywhere.
enum FixedPoint {
  /// Up to four decimals, without zeros at the end: `0.8731`, `0.5`, `1`.
  ///
  /// What is no number, or lies outside, is taken to the nearest end.
  static func string(_ value: Double) -> String {
    let units = value > 0 ? Int((min(value, 1) * 10_000).rounded()) : 0
    if units == 10_000 { return "1" }
    guard units > 0 else { return "0" }
    var digits = String(units)
    digits = String(repeating: "0", count: 4 - digits.utf8.count) + digits
    while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    return "0.\(digits)"
  }

  /// A number of thousandths, not negative, with up to three decimals and no zeros at the end: `12.5`.
  static func string(thousandths: Int) -> String {
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    guard rest > 0 else { return String(whole) }
    var digits = String(rest)
    digits = String(repeating: "0", count: 3 - digits.utf8.count) + digits
    while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}
