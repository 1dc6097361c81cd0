import StatementModel

/// Numbers in Chinese characters, as labels and dates write them.
enum HanNumeral {
  /// In the order of their values, the frequent ones first; so few that a search costs less than a hash.
  private static let digits: [(scalar: Unicode.Scalar, value: Int)] = [
    ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9), ("〇", 0), ("零", 0),
    ("○", 0), ("Ｏ", 0), ("两", 2), ("兩", 2),
  ]
  /// All characters of numbers.
  static let all = digits.map(\.scalar) + units.map(\.scalar)
  private static let characters = ScalarSet(all)
  private static let unitCharacters = ScalarSet(units.map(\.scalar))
  private static let units: [(scalar: Unicode.Scalar, value: Int)] = [
    ("十", 10), ("百", 100), ("千", 1000), ("廿", 20), ("卅", 30),
  ]

  private static func digit(_ scalar: Unicode.Scalar) -> Int? { digits.first { $0.scalar == scalar }?.value }
  private static func unit(_ scalar: Unicode.Scalar) -> Int? { units.first { $0.scalar == scalar }?.value }

  /// The longest number at `index` up to 9999, by units (一百零三) or by digits (二〇二〇), with the offset after it.
  static func read(_ text: Scalars, at index: Int, before limit: Int) -> (value: Int, end: Int)? {
    guard index < limit, characters.contains(text[index]) else { return nil }
    var end = index
    var hasUnit = false
    while end < limit, end - index < 9, characters.contains(text[end]) {
      hasUnit = hasUnit || unitCharacters.contains(text[end])
      end += 1
    }
    if end == index + 1, let digit = digit(text[index]) { return digit > 0 ? (digit, end) : nil }
    let value = hasUnit ? byUnits(text[index..<end]) : byDigits(text[index..<end])
    guard let value, value > 0, value <= 9999 else { return nil }
    return (value, end)
  }

  private static func byDigits(_ numerals: ArraySlice<Unicode.Scalar>) -> Int? {
    guard numerals.count <= 4 else { return nil }
    return numerals.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
  }

  private static func byUnits(_ numerals: ArraySlice<Unicode.Scalar>) -> Int? {
    var total = 0
    var digit: Int?
    for scalar in numerals {
      if let unit = unit(scalar) {
        total += scalar == "廿" || scalar == "卅" ? unit : (digit ?? 1) * unit
        digit = nil
      } else {
        guard digit == nil || digit == 0 else { return nil }
        digit = self.digit(scalar)
      }
    }
    return total + (digit ?? 0)
  }
}
