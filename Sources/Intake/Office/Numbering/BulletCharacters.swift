/// Bullets of symbol fonts, whose code points mean nothing outside of their font.
enum BulletCharacters {
  /// The template with every private-use character replaced by the bullet that its font draws.
  static func readable(_ template: String) -> String {
    String(
      String.UnicodeScalarView(
        template.unicodeScalars.map { (0xF000...0xF0FF).contains($0.value) ? drawn[$0.value & 0xFF] ?? "•" : $0 }))
  }

  /// The characters that Word's bullet lists use, by their code in Symbol and Wingdings; all others become a bullet.
  ///
  /// Names of the glyphs after Unicode's "Wingdings and Webdings" mapping (L2/12-368).
  private static let drawn: [UInt32: Unicode.Scalar] = [
    0xB7: "•", 0xA7: "▪", 0x6E: "■", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0xA8: "◻", 0xD8: "➢", 0xE0: "→", 0xFC: "✓",
  ]
}
