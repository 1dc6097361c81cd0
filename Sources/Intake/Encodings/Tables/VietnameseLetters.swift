/// The vowels of the Vietnamese alphabet, each with its five tones, as data.
enum VietnameseLetters {
  /// A tone mark as a combining character, in the order of `rows`.
  static let marks: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  /// Each row: the vowel, then with grave, hook above, tilde, acute and dot below.
  ///
  /// The letters of TCVN 6909:2001; U+1EA0…U+1EF9 of the Unicode Standard hold those beyond Latin-1 and Extended-A.
  static let rows: [[Unicode.Scalar]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
    "yỳỷỹýỵ",
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ",
    "YỲỶỸÝỴ",
  ].map { Array($0.unicodeScalars) }

  /// A vowel and its tone: 0 for none, else the place of its mark in `marks` plus 1.
  struct Parts: Hashable {
    let vowel: Unicode.Scalar
    let tone: Int
  }

  /// The parts of every vowel.
  static let parts: [Unicode.Scalar: Parts] = Dictionary(
    uniqueKeysWithValues: rows.flatMap { row in
      row.enumerated().map { ($1, Parts(vowel: row[0], tone: $0)) }
    })

  /// The letter of a vowel and a tone.
  static let letters: [Parts: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: parts.map { ($0.value, $0.key) })

  /// The vowel with the tone of `mark`; nil where it has a tone already, or is none.
  static func compose(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard let tone = marks.firstIndex(of: mark), let found = parts[letter], found.tone == 0 else { return nil }
    return letters[Parts(vowel: found.vowel, tone: tone + 1)]
  }
}
