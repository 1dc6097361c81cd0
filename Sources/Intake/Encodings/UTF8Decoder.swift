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
      guard let scalar = scalars.baseAddress, let base = bytes.baseAddress else { return }
      var (at, written) = (index, 0)
      while at < bytes.count {
        if at &+ 13 <= bytes.count, let four = UTF8Run.fourOfThreeBytes(base + at) {
          UnsafeMutableRawPointer(scalar + written).storeBytes(of: four, as: SIMD4<UInt32>.self)
          (at, written) = (at &+ 12, written &+ 4)
        } else if at &+ 8 <= bytes.count, let eight = UTF8Run.eightOfOneByte(base + at) {
          UnsafeMutableRawPointer(scalar + written).storeBytes(of: eight, as: SIMD8<UInt32>.self)
          (at, written) = (at &+ 8, written &+ 8)
        } else if !copyFew(bytes, &at, to: scalar, &written) {
          break
        }
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

  /// Writes up to four scalars, one by one; false where a failure stops it.
  ///
  /// Four, so that a run that cannot be taken at once is not tried again after every scalar of it.
  @inline(__always)
  private static func copyFew(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, to scalar: UnsafeMutablePointer<Unicode.Scalar>,
    _ written: inout Int
  ) -> Bool {
    for _ in 0..<4 where at < bytes.count {
      if at &+ 4 <= bytes.count, let base = bytes.baseAddress, let next = UTF8Run.oneOfThreeBytes(base + at) {
        (scalar + written).initialize(to: next)
        (at, written) = (at &+ 3, written &+ 1)
        continue
      }
      guard let (next, length) = sequence(bytes, at: at) else { return false }
      (scalar + written).initialize(to: next)
      (at, written) = (at &+ length, written &+ 1)
    }
    return true
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
