/// Latin letters that have a code point of their own for a typeface or a width.
enum WideLetters {
  /// Whether a scalar is a full-width letter, or a Latin letter of the Mathematical Alphanumeric Symbols.
  static func isOne(_ value: UInt32) -> Bool { isFullWidth(value) || isMathematical(value) }

  /// Full-width A to Z and a to z; they are good typography where the whole word is of them.
  static func isFullWidth(_ value: UInt32) -> Bool {
    (0xFF21...0xFF3A).contains(value) || (0xFF41...0xFF5A).contains(value)
  }

  /// Bold, italic and other letters for mathematics: thirteen alphabets of 52, U+1D400 to U+1D6A3 (Unicode chart U1D400).
  static func isMathematical(_ value: UInt32) -> Bool { (0x1D400...0x1D6A3).contains(value) }

  /// The ASCII letter.
  static func plain(_ value: UInt32) -> Unicode.Scalar? {
    if isFullWidth(value) { return Unicode.Scalar(value - 0xFEE0) }
    guard isMathematical(value) else { return nil }
    let place = (value - 0x1D400) % 52
    return Unicode.Scalar(place < 26 ? place + 0x41 : place - 26 + 0x61)
  }
}
