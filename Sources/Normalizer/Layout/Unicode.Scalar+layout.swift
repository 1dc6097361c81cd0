import StatementModel

extension Unicode.Scalar {
  /// Whether this is a line end: LF, VT, FF, CR, NEL, LINE SEPARATOR or PARAGRAPH SEPARATOR.
  var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether this shows nothing: a blank of any width, a line end, or an invisible format character.
  var isBlank: Bool {
    // Nothing from U+3001 to U+FEFE is, as letters and stops of Chinese are not.
    if value &- 0x3001 < 0xCEFE { return false }
    return switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x3000: true
    case 0x21...0x7E: false
    case 0xAD, 0x61C, 0x1680, 0x180E, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0xFEFF, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0001, 0xE0020...0xE007F:
      true
    default: false
    }
  }

  /// Whether this is a Chinese character, compatibility forms and 〇 included.
  var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// Whether this is a letter of a Latin alphabet.
  var isLatinLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    case 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// Whether this is a mark that combines with the letter before it, of those that Latin letters take.
  var isCombiningMark: Bool { (0x300...0x36F).contains(value) }

  /// Whether this is a digit, ASCII or full-width.
  var isDigit: Bool {
    switch value {
    case 0x30...0x39, 0xFF10...0xFF19: true
    default: false
    }
  }

  /// The value of a digit, ASCII or full-width.
  var digitValue: Int? {
    switch value {
    case 0x30...0x39: Int(value - 0x30)
    case 0xFF10...0xFF19: Int(value - 0xFF10)
    default: nil
    }
  }

  /// Columns in a terminal: 2 for East Asian wide and full-width characters, 1 otherwise.
  var columns: Int {
    // The letters of the three languages first.
    if value < 0x1100 { return 1 }
    if value &- 0x4E00 < 0x5200 { return 2 }
    return otherColumns
  }

  private var otherColumns: Int {
    switch value {
    case 0x1F300...0x1F64F, 0x20000...0x3FFFD: 2
    case 0x10000...: 1
    default: 1 + Int(Self.wide[inPlane: value])
    }
  }

  /// 1 for each scalar below U+10000 that takes two columns.
  static let wide = ScalarFlags([
    (
      1,
      [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6,
      ]
    )
  ])

  /// The scalar with ASCII capitals made small.
  var asciiLowercased: UInt32 { (0x41...0x5A).contains(value) ? value + 0x20 : value }
}
