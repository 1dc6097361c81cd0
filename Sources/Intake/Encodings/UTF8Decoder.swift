/// Strict UTF-8.
enum UTF8Decoder {
  /// Decodes `bytes` from `start` on; linear, and one pass where all is well-formed.
  ///
  /// A byte that begins no well-formed sequence is a failure of its own.
  static func decode(_ bytes: [UInt8], from start: Int) -> Decoding {
    bytes.withUnsafeBufferPointer { bytes in
      var decoding = Decoding()
      var index = start
      decoding.scalars = wellFormedPrefix(bytes, &index)
      decodeRest(bytes, from: index, into: &decoding)
      return decoding
    }
  }

  /// The scalars from `index` on up to the first failure, where `index` stands afterwards.
  ///
  /// Written without a check of capacity, since their number is known: that of the bytes that begin a sequence.
  private static func wellFormedPrefix(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> [Unicode.Scalar] {
    [Unicode.Scalar](unsafeUninitializedCapacity: beginnings(bytes) + 1) { scalars, count in
      guard let scalar = scalars.baseAddress else { return }
      var (at, written) = (index, 0)
      while at < bytes.count {
        if let three = threeBytes(bytes, at: at) {
          (scalar + written).initialize(to: three)
          at &+= 3
        } else if bytes[at] < 0x80 {
          (scalar + written).initialize(to: Unicode.Scalar(bytes[at]))
          at &+= 1
        } else if let (other, length) = sequence(bytes, at: at) {
          (scalar + written).initialize(to: other)
          at &+= length
        } else {
          break
        }
        written &+= 1
      }
      (index, count) = (at, written)
    }
  }

  /// How many bytes begin a sequence: all but those of the form 10xxxxxx.
  ///
  /// Blocks of 128 are counted in bytes, so that many are looked at at once.
  private static func beginnings(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var at = 0
    while at < bytes.count {
      let end = min(at &+ 128, bytes.count)
      var inBlock: UInt8 = 0
      while at < end {
        inBlock &+= Int8(bitPattern: bytes[at]) >= -64 ? 1 : 0
        at &+= 1
      }
      count &+= Int(inBlock)
    }
    return count
  }

  /// A well-formed sequence of three bytes with a byte after it; written out, since Chinese text is made of them.
  @inline(__always)
  private static func threeBytes(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
    guard index &+ 4 <= bytes.count, let base = bytes.baseAddress else { return nil }
    let word = UInt32(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt32.self))
    guard word & 0xC0C0F0 == 0x8080E0 else { return nil }
    let value = (word & 0x0F) << 12 | (word >> 2 & 0xFC0) | (word >> 16 & 0x3F)
    // Neither overlong nor a surrogate: a scalar, whose checked initialiser would ask once more.
    guard value >= 0x800, value & 0xF800 != 0xD800 else { return nil }
    return unsafeBitCast(value, to: Unicode.Scalar.self)
  }

  private static func decodeRest(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into decoding: inout Decoding
  ) {
    var index = start
    while index < bytes.count {
      if let (scalar, length) = sequence(bytes, at: index) {
        decoding.scalars.append(scalar)
        index += length
      } else {
        decoding.fail(at: index)
        index += 1
      }
    }
  }

  /// The sequence at `index`; nil where it is cut off, overlong, a surrogate or beyond U+10FFFF.
  @inline(__always)
  private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
    let lead = bytes[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
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
