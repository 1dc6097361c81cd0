/// What the marks of a clause are to the expressions in it.
enum ExpressionMarks {
  /// What a mark is to what stands beside it.
  enum Kind {
    case opening
    case closing
    case none
  }

  /// Whether a mark as written opens or closes a quotation or title; the straight one does in turn.
  static func kind(of scalar: UInt32, isOpen: Bool) -> Kind {
    switch scalar {
    case 0x201C, 0x300A, 0x3008, 0x300C, 0x300E, 0x00AB: .opening
    case 0x201D, 0x300B, 0x3009, 0x300D, 0x300F, 0x00BB: .closing
    case 0x22, 0xFF02: isOpen ? .closing : .opening
    default: .none
    }
  }

  /// The commas that part the members of a list and no clauses.
  static let listCommas: Set<UInt32> = [0x3001, 0xFF64]

  /// Whether a scalar is a part of words: a letter with its marks, a digit, and what stands inside names (· and +).
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return scalar >= 0x61 && scalar <= 0x7A || scalar >= 0x41 && scalar <= 0x5A || scalar >= 0x30 && scalar <= 0x39
        || scalar == 0x2B || scalar == 0x25
    }
    if scalar >= 0x4E00 && scalar <= 0x9FFF || scalar == 0xB7 { return true }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
  }

  /// The small letter of a letter; itself where there is none of one scalar.
  static func lowercase(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A ? scalar | 0x20 : scalar }
    guard let small = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars, small.count == 1 else {
      return scalar
    }
    return small.first?.value ?? scalar
  }

  /// Whether a scalar is a digit of figures.
  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 || scalar == 0x25 }

  /// Whether a scalar is a numeral of Chinese, or the 第 of an ordinal.
  static func isNumeral(_ scalar: UInt32) -> Bool { numerals.contains(scalar) }

  private static let numerals = Set("第〇零一二三四五六七八九十百千万亿两".unicodeScalars.map(\.value))
}
