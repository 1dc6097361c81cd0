/// What browsers show for numeric references such as `&#150;`, which old editors wrote for characters of Windows-1252.
enum NumericReferences {
  /// HTML Living Standard §13.2.5.80, "numeric character reference end state": U+0080 to U+009F.
  private static let meant: [Unicode.Scalar?] = [
    "\u{20AC}", nil, "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}", "\u{02C6}", "\u{2030}",
    "\u{0160}", "\u{2039}", "\u{0152}", nil, "\u{017D}", nil, nil, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}",
    "\u{2022}", "\u{2013}", "\u{2014}", "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", nil, "\u{017E}",
    "\u{0178}",
  ]

  /// Whether a page holds such characters itself, so that references to them cannot be told apart.
  static func areInDoubt(in scalars: [Unicode.Scalar]) -> Bool { scalars.contains { (0x80...0x9F).contains($0.value) } }

  /// The text with what the references mean.
  static func resolved(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    text.map { (0x80...0x9F).contains($0.value) ? meant[Int($0.value - 0x80)] ?? $0 : $0 }
  }
}
