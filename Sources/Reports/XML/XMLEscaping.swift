/// The only way for text into an XML document.
enum XMLEscaping {
  /// Appends `text` as it may stand in content and in quoted attributes.
  ///
  /// Works on bytes, as `HTMLEscaping` does and for the same reason. What XML 1.0 cannot hold even as a reference, the
  /// control characters and U+FFFE and U+FFFF, becomes a token such as `⟨U+0007⟩` that can be seen.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        switch byte {
        case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
        case 0x09, 0x0A: bytes.append(byte)
        case 0x00..<0x20, 0x7F: bytes.append(contentsOf: VisibleText.token(Unicode.Scalar(byte)).utf8)
        case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE:
          bytes.append(contentsOf: (utf8[index + 2] == 0xBE ? "⟨U+FFFE⟩" : "⟨U+FFFF⟩").utf8)
          index += 2
        default: bytes.append(byte)
        }
        index += 1
      }
    }
  }
}
