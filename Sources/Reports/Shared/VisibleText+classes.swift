extension VisibleText {
  /// Whether a scalar is white space, line ends and the wide blank U+3000 included.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    // The property White_Space, spelled out, since this is asked of every character that is shown.
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a scalar ends a line.
  static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether a scalar cannot be seen or steers what is around it.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xC0...0x2FF, 0x1EA0...0x1EFF, 0x2010...0x2027, 0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF,
      0x3400...0x9FFF, 0xFF01...0xFF60:
      return false
    // Blank without being white space: Braille pattern blank.
    case 0x2800: return true
    // Interlinear annotation.
    case 0xFFF9...0xFFFB: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return true
    // Soft joiners, Hangul fillers, variation selectors and tags.
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether a scalar belongs to writing without blanks between words: Han, kana and the wide punctuation.
  static func isWideScript(_ scalar: Unicode.Scalar) -> Bool {
    // Hangul is wide as well, but puts blanks between its words.
    let isHangul = (0x1100...0x11FF).contains(scalar.value) || (0xAC00...0xD7AF).contains(scalar.value)
    return scalar.value >= 0x1100 && !isHangul && DisplayWidth.of(scalar) == 2
  }
}
