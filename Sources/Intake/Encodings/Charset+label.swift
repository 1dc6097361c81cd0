extension Charset {
  /// Names by which pages and programs call each encoding, without case and without `-`, `_`, space.
  ///
  /// The labels of the WHATWG Encoding Standard for the encodings that it knows, the names of glibc's iconv and of
  /// Vietnamese word processors for the others. As in that standard, `latin1` and `ascii` mean Windows-1252;
  /// `utf-16` and `utf-32` leave the order of bytes open.
  private static let labels: [(Charset, [String])] = [
    (.utf8, ["utf8", "unicode11utf8", "unicode20utf8", "xunicode20utf8"]),
    (.utf16LE, ["utf16le", "unicodefeff"]),
    (.utf16BE, ["utf16be", "unicodefffe"]),
    (.utf32LE, ["utf32le", "ucs4le"]),
    (.utf32BE, ["utf32be", "ucs4be"]),
    (
      .gb18030,
      [
        "gb18030", "gbk", "xgbk", "gb2312", "gb231280", "csgb2312", "csiso58gb231280", "isoir58", "chinese", "cp936",
        "ms936", "windows936", "euccn",
      ]
    ),
    (.big5, ["big5", "big5hkscs", "csbig5", "xxbig5", "cnbig5", "cp950", "ms950", "windows950"]),
    (
      .windows1252,
      [
        "windows1252", "cp1252", "xcp1252", "iso88591", "latin1", "l1", "ibm819", "cp819", "ascii", "usascii",
        "isoir100",
      ]
    ),
    (.windows1258, ["windows1258", "cp1258", "xcp1258"]),
    (.tcvn3, ["tcvn3", "tcvn", "tcvn5712", "tcvn57121", "tcvn57121:1993", "tcvn5712:1993", "xviettcvn5712", "abc"]),
    (.viscii, ["viscii", "viscii1.11", "csviscii", "xviscii"]),
  ]

  private static let unordered: [(orders: [Charset], names: [String])] = [
    ([.utf16LE, .utf16BE], ["utf16", "ucs2", "iso10646ucs2", "unicode", "csunicode"]),
    ([.utf32LE, .utf32BE], ["utf32", "ucs4", "iso10646ucs4"]),
  ]

  private static let byLabel: [String: [Charset]] = Dictionary(
    labels.flatMap { charset, names in names.map { ($0, [charset]) } }
      + unordered.flatMap { entry in entry.names.map { ($0, entry.orders) } }, uniquingKeysWith: { first, _ in first })

  /// Finds what a page or a user means by `label`: one encoding, or both orders of its bytes; none where it is not read.
  static func named(_ label: String) -> [Charset] {
    byLabel[label.lowercased().filter { !"-_ \t\n\r\"'".contains($0) }] ?? []
  }

  /// The names to offer to a user.
  static let offered = "utf-8, utf-16, gb18030, big5, windows-1258, windows-1252, tcvn3 or viscii"
}
