/// Characters that fill a square and are written without blanks between words.
enum WideScript {
  /// Whether `scalar` is one: Han, Kana and Bopomofo, their punctuation, and full-width forms (Unicode's Blocks.txt 15.0).
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x30FF, 0x3100...0x31FF, 0x3200...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
