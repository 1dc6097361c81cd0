/// An encoding that texts are read in; the raw value is the name of its decoder.
enum Charset: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16LE = "utf-16le"
  case utf16BE = "utf-16be"
  case utf32LE = "utf-32le"
  case utf32BE = "utf-32be"
  /// Also for what calls itself GBK or GB 2312, which it contains.
  case gb18030
  /// With the Hong Kong supplement, which leaves the characters of plain Big5 where they are.
  case big5
  case windows1252 = "windows-1252"
  case windows1258 = "windows-1258"
  case tcvn3
  case viscii

  /// The name for people.
  var title: String {
    switch self {
    case .utf8, .utf16LE, .utf16BE, .utf32LE, .utf32BE, .gb18030, .tcvn3, .viscii: rawValue.uppercased()
    case .big5: "Big5"
    case .windows1252: "Windows-1252"
    case .windows1258: "Windows-1258"
    }
  }

  /// Whether ASCII bytes are ASCII characters in it, so that its lines can be told before it is known.
  var extendsASCII: Bool {
    switch self {
    case .utf16LE, .utf16BE, .utf32LE, .utf32BE: false
    default: true
    }
  }
}
