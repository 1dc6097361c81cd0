import Glibc

extension [Unicode.Scalar] {
  /// The first offset of `scalar` at or after `start`; eight are looked at at once.
  func firstIndex(ofScalar scalar: Unicode.Scalar, from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      let wanted = SIMD8<UInt32>(repeating: scalar.value)
      var index = start
      while index &+ 8 <= count {
        let eight = bytes.loadUnaligned(fromByteOffset: index &* 4, as: SIMD8<UInt32>.self)
        let found = unsafeBitCast(eight .== wanted, to: SIMD4<UInt64>.self)
        guard found[0] | found[1] | found[2] | found[3] == 0 else { break }
        index &+= 8
      }
      return self[index...].firstIndex(of: scalar)
    }
  }
}

extension [UInt8] {
  /// The first offset of `byte` at or after `start`; the C library looks at many bytes at once.
  func firstIndex(ofByte byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress else { return nil }
      return memchr(base + start, Int32(byte), bytes.count - start).map { UnsafeRawPointer($0) - base }
    }
  }
}
