extension SingleByteTable {
  /// 0x80–0x9F of both Windows encodings, with a blank for each byte that means nothing in one of them.
  private static let punctuation: [(UInt8, String)] = [
    (0x80, "€"), (0x82, "‚ƒ„…†‡ˆ‰"), (0x8B, "‹Œ"), (0x91, "‘’“”•–—˜™"), (0x9B, "›œ"), (0x9F, "Ÿ"),
  ]

  /// Western Europe; Microsoft's table as unicode.org publishes it (MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT).
  static let windows1252 = SingleByteTable(
    latinExcept: punctuation + [(0x8A, "Š"), (0x8E, "Ž"), (0x9A, "š"), (0x9E, "ž")],
    undefined: [0x81, 0x8D, 0x8F, 0x90, 0x9D])

  /// Vietnamese with combining tone marks; MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1258.TXT.
  static let windows1258 = SingleByteTable(
    latinExcept: punctuation + [
      (0xC3, "Ă"), (0xCC, "\u{300}"), (0xD0, "Đ"), (0xD2, "\u{309}"), (0xD5, "Ơ"), (0xDD, "Ư"), (0xDE, "\u{303}"),
      (0xE3, "ă"), (0xEC, "\u{301}"), (0xF0, "đ"), (0xF2, "\u{323}"), (0xF5, "ơ"), (0xFD, "ư"), (0xFE, "₫"),
    ], undefined: [0x81, 0x8A, 0x8D, 0x8E, 0x8F, 0x90, 0x9A, 0x9D, 0x9E])

  /// The bytes 0x80–0x9F as fonts of the ABC family on Windows show them: as in Windows-1252.
  static let windowsPunctuation = punctuation
  /// The bytes of that area that show nothing.
  static let windowsGaps: [UInt8] = [0x81, 0x8A, 0x8D, 0x8E, 0x8F, 0x90, 0x9A, 0x9D, 0x9E]
}
