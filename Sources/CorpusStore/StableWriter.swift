/// Writes what `StableJSON` writes, byte for byte, at a tenth of its cost; for the records, which are long.
///
/// The caller gives the keys in order.
struct StableWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isEmpty = true

  mutating func object(_ members: (inout StableWriter) -> Void) { nest("{", "}", members) }

  mutating func array<Element>(_ elements: [Element], _ write: (inout StableWriter, Element) -> Void) {
    nest("[", "]") { writer in
      for element in elements {
        writer.separate()
        write(&writer, element)
      }
    }
  }

  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes += $0 }
    bytes += "\" : ".utf8
  }

  mutating func member(_ key: StaticString, _ value: String) {
    self.key(key)
    string(value)
  }

  mutating func member(_ key: StaticString, _ value: Int) {
    self.key(key)
    bytes += String(value).utf8
  }

  mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        bytes.append(byte)
      } else {
        escape(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x08: bytes += "\\b".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x0a: bytes += "\\n".utf8
    case 0x0c: bytes += "\\f".utf8
    case 0x0d: bytes += "\\r".utf8
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    default: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
    }
  }

  private mutating func nest(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout StableWriter) -> Void) {
    bytes.append(UInt8(ascii: open))
    (depth, isEmpty) = (depth + 1, true)
    body(&self)
    if isEmpty { bytes.append(UInt8(ascii: "\n")) }
    depth -= 1
    startLine()
    bytes.append(UInt8(ascii: close))
    isEmpty = false
  }

  /// Parts a member or element from the one before it.
  private mutating func separate() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    startLine()
  }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes += "  ".utf8 }
  }
}
