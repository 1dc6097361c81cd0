/// A word of up to eight ASCII letters in one integer, capitals made small; longer and other words are all alike.
struct PackedWord: Hashable, Sendable, ExpressibleByStringLiteral {
  private var letters: UInt64 = 0
  private var isOther = false

  /// The word without letters.
  init() {}

  /// The word that `text` spells.
  init(stringLiteral text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }

  /// Whether it has no letter.
  var isEmpty: Bool { letters == 0 && !isOther }

  /// Puts a letter to the end.
  mutating func append(_ letter: Unicode.Scalar) {
    isOther = isOther || !letter.isASCII || letters >> 56 != 0
    if !isOther { letters = letters << 8 | UInt64(letter.asciiLowercased) }
  }
}
