/// Where each character of a text stands in the bytes that it was decoded from.
///
/// Decoders keep no places, since hardly anybody asks for them. This walks over the bytes once more by the shape of the
/// encoding alone; where that does not give as many characters as the decoder did, there are no places.
struct CharacterPlaces {
  /// The offset in bytes of each scalar, ascending.
  let bytes: [Int]

  /// The places in `source`, which was decoded from `start` on without a failure; nil where they cannot be told; linear.
  init?(of text: [Unicode.Scalar], in source: [UInt8], from start: Int, charset: Charset) {
    var bytes: [Int] = []
    bytes.reserveCapacity(text.count)
    var index = start
    while index < source.count, bytes.count < text.count {
      let scalar = text[bytes.count]
      bytes.append(index)
      let length = Self.length(of: source, at: index, charset, scalar)
      if Self.isPair(source, at: index, charset), bytes.count < text.count { bytes.append(index) }
      index += length
    }
    guard index == source.count, bytes.count == text.count else { return nil }
    self.bytes = bytes
  }

  /// Bytes of the character at `index`, which was decoded as `scalar`.
  private static func length(
    of source: [UInt8], at index: Int, _ charset: Charset, _ scalar: Unicode.Scalar
  ) -> Int {
    let next = index + 1 < source.count ? source[index + 1] : 0
    switch charset {
    case .utf8: return UTF8.width(scalar)
    case .utf16LE, .utf16BE: return UTF16.width(scalar) * 2
    case .utf32LE, .utf32BE: return 4
    case .gb18030:
      if source[index] <= 0x80 { return 1 }
      return (0x30...0x39).contains(next) ? 4 : 2
    case .big5: return source[index] <= 0x80 ? 1 : 2
    case .windows1258: return joins(scalar, source[index], next, .windows1258) ? 2 : 1
    case .tcvn3: return joins(scalar, source[index], next, .tcvn3) ? 2 : 1
    case .windows1252, .viscii: return 1
    }
  }

  /// Whether a byte and the tone mark behind it became the one letter.
  private static func joins(
    _ scalar: Unicode.Scalar, _ byte: UInt8, _ next: UInt8, _ table: SingleByteTable
  ) -> Bool {
    table.scalars[Int(byte)] != scalar && table.scalars[Int(next)].map { $0.value & ~0x7F == 0x300 } ?? false
  }

  /// Whether the two bytes are one of the four of Big5-HKSCS that stand for a letter and a mark: Ê̄, Ê̌, ê̄ and ê̌.
  private static func isPair(_ source: [UInt8], at index: Int, _ charset: Charset) -> Bool {
    guard charset == .big5, source[index] == 0x88, index + 1 < source.count else { return false }
    return [0x62, 0x64, 0xA3, 0xA5].contains(source[index + 1])
  }
}
