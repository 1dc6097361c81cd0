/// Numbers between 0 and 1 written the same way everywhere.
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
}
