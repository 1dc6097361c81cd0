/// Runs of UTF-8 sequences of one length, decoded several at a time: the loops of texts that are made of them.
///
/// Pointers, since the bytes are read in units that no collection gives; the caller vouches for the bytes that are read.
enum UTF8Run {
  /// The scalars of four well-formed sequences of three bytes, as Chinese is made of; reads 13 bytes.
  ///
  /// nil where one of the four is of another length or is ill-formed.
  @inline(__always)
  static func fourOfThreeBytes(_ bytes: UnsafePointer<UInt8>) -> SIMD4<UInt32>? {
    let start = UnsafeRawPointer(bytes)
    // Each lane holds a sequence and the byte after it.
    let lanes = SIMD4<UInt32>(word(start), word(start + 3), word(start + 6), word(start + 9))
    let high = (lanes & 0x0F) &<< 12
    let values = high | (lanes &>> 2 & 0xFC0) | (lanes &>> 16 & 0x3F)
    // 1110xxxx 10xxxxxx 10xxxxxx leaves no bit; a block of 2,048 scalars that is the first (overlong) or that of the
    // surrogates turns the sign when one is taken away. Arithmetic, since comparisons of vectors are not kept as vectors.
    let shapes = (lanes & 0xC0C0F0) ^ 0x8080E0
    let blocks = values &>> 11
    let signs = ((blocks &- 1) | ((blocks ^ 0x1B) &- 1)) & 0x8000_0000
    let wrong = unsafeBitCast(shapes | signs, to: SIMD2<UInt64>.self)
    return wrong[0] | wrong[1] == 0 ? values : nil
  }

  /// The scalar of one such sequence; reads 4 bytes.
  @inline(__always)
  static func oneOfThreeBytes(_ bytes: UnsafePointer<UInt8>) -> Unicode.Scalar? {
    let word = word(UnsafeRawPointer(bytes))
    guard word & 0xC0C0F0 == 0x8080E0 else { return nil }
    let value = (word & 0x0F) << 12 | (word >> 2 & 0xFC0) | (word >> 16 & 0x3F)
    guard value >= 0x800, value & 0xF800 != 0xD800 else { return nil }
    // A scalar, whose checked initialiser would ask once more.
    return unsafeBitCast(value, to: Unicode.Scalar.self)
  }

  /// Eight ASCII scalars; reads 8 bytes.
  @inline(__always)
  static func eightOfOneByte(_ bytes: UnsafePointer<UInt8>) -> SIMD8<UInt32>? {
    let word = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
    guard word & 0x8080_8080_8080_8080 == 0 else { return nil }
    return SIMD8<UInt32>(truncatingIfNeeded: unsafeBitCast(word, to: SIMD8<UInt8>.self))
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawPointer) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
  }
}
