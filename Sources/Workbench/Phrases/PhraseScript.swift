import StatementModel

/// Tells the language of a phrase by its letters, where they do.
enum PhraseScript {
  /// Chinese where a Chinese character stands in it, Vietnamese where a letter stands in it that English has not and
  /// Vietnamese has; nil where its letters may be of any language, as those of abbreviations and names.
  static func language(of phrase: String) -> Language? {
    if phrase.unicodeScalars.contains(where: \.properties.isIdeographic) { return .chinese }
    let letters = phrase.unicodeScalars.filter { $0.value >= 0x80 }
    return letters.contains(where: isVietnamese) ? .vietnamese : nil
  }

  /// Letters of the Vietnamese alphabet with a breve, horn or stroke, the composed ones with tones, and combining tones.
  private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0xC3, 0xC8...0xCA, 0xCC, 0xCD, 0xD2...0xD5, 0xD9, 0xDA, 0xDD, 0xE0...0xE3, 0xE8...0xEA, 0xEC, 0xED,
      0xF2...0xF5, 0xF9, 0xFA, 0xFD, 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0,
      0x1EA0...0x1EF9, 0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323:
      true
    default: false
    }
  }
}
