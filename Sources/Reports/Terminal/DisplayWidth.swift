/// How many columns of a terminal a piece of text takes.
///
/// Counted on scalars by our own table, so that the result does not hang on a locale or on the machine.
enum DisplayWidth {
  /// The width of a scalar: 0 for combining marks, 2 for wide East Asian characters and emoji, else 1.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if isWide(scalar.value) { return 2 }
    return isCombining(scalar) ? 0 : 1
  }

  /// The width of a text: the sum over its scalars.
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// Whether the scalar joins the character before it and takes no column of its own.
  static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Vowels and finals of Hangul written in parts: they join the leading consonant, which is wide already.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true
    case ..<0x300, 0x1E00...0x1FFF, 0x2010...0x2027, 0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x3400...0x9FFF,
      0xFF00...0xFFEF:
      return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    // What most texts are made of, without a search.
    if value < 0x1100 { return false }
    if (0x4E00...0x9FFF).contains(value) { return true }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }
}
