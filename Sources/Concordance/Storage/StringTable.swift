/// Strings, each kept once and named by a number; the first one is empty.
struct StringTable {
  private var references: [String: UInt32] = ["": 0]
  /// The strings one after the other, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where each begins, and where the last one ends.
  private(set) var offsets: [UInt32] = [0, 0]

  /// How many strings there are.
  var count: Int { offsets.count - 1 }

  /// The number of a string, which is kept where it is new.
  mutating func reference(_ string: String) -> UInt32 {
    if let reference = references[string] { return reference }
    let reference = UInt32(count)
    references[string] = reference
    bytes.append(contentsOf: string.utf8)
    offsets.append(UInt32(bytes.count))
    return reference
  }
}

extension [UInt8] {
  /// Appends a scalar in UTF-8; what is none becomes U+FFFD.
  @inline(__always)
  mutating func append(utf8 value: UInt32) {
    switch value {
    case ..<0x80: append(UInt8(value))
    case ..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    case 0xD800..<0xE000, 0x110000...: append(utf8: 0xFFFD)
    case ..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(UInt8(0x80 | value >> 12 & 0x3F))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}
