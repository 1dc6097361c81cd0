/// Little-endian numbers at offsets of a byte sequence; nil where they reach beyond its end.
struct LittleEndian {
  let bytes: [UInt8]

  /// Two bytes.
  func short(at offset: Int) -> Int? { number(at: offset, width: 2) }

  /// Four bytes.
  func long(at offset: Int) -> Int? { number(at: offset, width: 4) }

  private func number(at offset: Int, width: Int) -> Int? {
    guard offset >= 0, offset + width <= bytes.count else { return nil }
    return (0..<width).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
