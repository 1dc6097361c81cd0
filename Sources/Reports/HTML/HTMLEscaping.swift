/// The only way for text of a document into a page.
enum HTMLEscaping {
  /// Returns `text` as it may stand in content and in quoted attributes.
  ///
  /// Works on bytes, never on characters: `"` followed by U+0301 is one character that equals no quotation mark, but it
  /// ends an attribute all the same. All bytes looked for are ASCII, which no other character of UTF-8 contains.
  static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns `id` as it may stand behind the `#` of a link.
  static func fragment(_ id: String) -> String {
    id.utf8.reduce(into: "#") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
  }

  /// Returns `id` as the value of an `id` attribute: what cannot be seen, and blanks, which no id may hold, as tokens.
  static func identifier(_ id: String) -> String { VisibleText.withBlanks(id) }
}
