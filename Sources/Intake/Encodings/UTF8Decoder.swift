/// Strict UTF-8.
enum UTF8Decoder {
  /// Decodes `bytes` from `start` on; one pass, linear.
  ///
  /// A byte that begins no well-formed sequence is a failure of its own.
  static func decode(_ bytes: [UInt8], from start: Int) -> Decoding {
    bytes.withUnsafeBufferPointer { decode($0, from: start) }
  }

  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Decoding {
    var decoding = Decoding()
    decoding.scalars.reserveCapacity((bytes.count - start) / 2)
    var index = start
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        decoding.scalars.append(Unicode.Scalar(lead))
        index += 1
      } else if let (scalar, length) = sequence(bytes, at: index, lead: lead) {
        decoding.scalars.append(scalar)
        index += length
      } else {
        decoding.fail(at: index)
        index += 1
      }
    }
    return decoding
  }

  /// The multi-byte sequence at `index`; nil where it is cut off, overlong, a surrogate or beyond U+10FFFF.
  @inline(__always)
  private static func sequence(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, lead: UInt8
  ) -> (Unicode.Scalar, Int)? {
    let (length, least): (Int, UInt32)
    switch lead {
    case 0xE0...0xEF: (length, least) = (3, 0x800)
    case 0xC2...0xDF: (length, least) = (2, 0x80)
    case 0xF0...0xF4: (length, least) = (4, 0x10000)
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    var next = index + 1
    while next < index + length {
      guard bytes[next] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[next] & 0x3F)
      next += 1
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
