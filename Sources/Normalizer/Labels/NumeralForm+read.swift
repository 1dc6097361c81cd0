extension NumeralForm {
  /// Reads the longest number of this form at `index`; nil where there is none.
  func read(_ text: Scalars, at index: Int, before limit: Int) -> Numeral? {
    guard index < limit else { return nil }
    switch self {
    case .arabic: return Self.arabic(text, at: index, before: limit)
    case .dotted(let levels): return Self.dotted(text, levels, at: index, before: limit)
    case .han:
      guard let (value, end) = HanNumeral.read(text, at: index, before: limit) else { return nil }
      return Numeral(value: value, component: String(value), end: end)
    case .letter(let alphabet):
      guard let place = Array(alphabet.unicodeScalars).firstIndex(of: text[index]) else { return nil }
      return Numeral(value: place + 1, component: String(text[index]), end: index + 1)
    case .romanSmall: return Self.roman(text, at: index, before: limit, digits: Self.smallDigits)
    case .romanCapital: return Self.roman(text, at: index, before: limit, digits: Self.capitalDigits)
    case .circled: return Self.glyph(text[index], first: 0x2460, at: index)
    case .parenthesised: return Self.glyph(text[index], first: 0x2474, at: index)
    }
  }

  private static func arabic(_ text: Scalars, at index: Int, before limit: Int) -> Numeral? {
    var value = 0
    var end = index
    while end < limit, let digit = text[end].digitValue {
      guard end - index < 3 else { return nil }
      value = value * 10 + digit
      end += 1
    }
    guard value > 0 else { return nil }
    return Numeral(value: value, component: String(value), end: end)
  }

  /// Exactly `levels` numbers with stops between them; another stop and digit behind them make it something else, and so
  /// does a zero in front, as in 1.05.
  private static func dotted(_ text: Scalars, _ levels: Int, at index: Int, before limit: Int) -> Numeral? {
    var numbers: [Int] = []
    var end = index
    while let number = arabic(text, at: end, before: limit), text[end].digitValue != 0 {
      numbers.append(number.value)
      end = number.end
      guard end + 1 < limit, text[end] == "." || text[end] == "．", text[end + 1].isDigit else { break }
      guard numbers.count < levels else { return nil }
      end += 1
    }
    guard numbers.count == levels, let own = numbers.popLast() else { return nil }
    return Numeral(value: own, component: String(own), end: end, above: numbers)
  }

  private static func glyph(_ scalar: Unicode.Scalar, first: UInt32, at index: Int) -> Numeral? {
    guard (first..<(first + 20)).contains(scalar.value) else { return nil }
    let value = Int(scalar.value - first) + 1
    return Numeral(value: value, component: String(value), end: index + 1)
  }

  private static let smallDigits: [Unicode.Scalar: Int] = ["i": 1, "v": 5, "x": 10, "l": 50]
  private static let capitalDigits: [Unicode.Scalar: Int] = ["I": 1, "V": 5, "X": 10, "L": 50]

  private static func roman(
    _ text: Scalars, at index: Int, before limit: Int, digits: [Unicode.Scalar: Int]
  ) -> Numeral? {
    var value = 0
    var end = index
    var previous = Int.max
    while end < limit, end - index < 8, let digit = digits[text[end]] {
      value += digit > previous ? digit - 2 * previous : digit
      previous = digit
      end += 1
    }
    guard value > 0, value < 90 else { return nil }
    return Numeral(value: value, component: String(value), end: end)
  }
}
