import StatementModel

/// Numbers in Chinese characters, as labels and dates write them.
enum HanNumeral {
  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "○": 0, "Ｏ": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "两": 2,
    "兩": 2,
  ]
  /// All characters of numbers.
  static let all = Array(digits.keys) + Array(units.keys)
  private static let characters = ScalarSet(all)
  private static let unitCharacters = ScalarSet(Array(units.keys))
  private static let units: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000, "廿": 20, "卅": 30]

  /// The longest number at `index` up to 9999, by units (一百零三) or by digits (二〇二〇), with the offset after it.
  static func read(_ text: Scalars, at index: Int, before limit: Int) -> (value: Int, end: Int)? {
    guard index < limit, characters.contains(text[index]) else { return nil }
    var end = index
    var hasUnit = false
    while end < limit, end - index < 9, characters.contains(text[end]) {
      hasUnit = hasUnit || unitCharacters.contains(text[end])
      end += 1
    }
    if end == index + 1, let digit = digits[text[index]] { return digit > 0 ? (digit, end) : nil }
    let value = hasUnit ? byUnits(text[index..<end]) : byDigits(text[index..<end])
    guard let value, value > 0, value <= 9999 else { return nil }
    return (value, end)
  }

  private static func byDigits(_ numerals: ArraySlice<Unicode.Scalar>) -> Int? {
    guard numerals.count <= 4 else { return nil }
    return numerals.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
  }

  private static func byUnits(_ numerals: ArraySlice<Unicode.Scalar>) -> Int? {
    var total = 0
    var digit: Int?
    for scalar in numerals {
      if let unit = units[scalar] {
        total += scalar == "廿" || scalar == "卅" ? unit : (digit ?? 1) * unit
        digit = nil
      } else {
        guard digit == nil || digit == 0 else { return nil }
        digit = digits[scalar]
      }
    }
    return total + (digit ?? 0)
  }
}
