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
  /// Whether one of `wanted` stands anywhere; looked for one after the other in blocks that stay in the cache meanwhile.
  func contains(anyOf wanted: some Sequence<UInt8>) -> Bool {
    stride(from: 0, to: count, by: Self.block).contains { start in
      let end = Swift.min(count, start + Self.block)
      return wanted.contains { firstIndex(ofByte: $0, from: start, before: end) != nil }
    }
  }

  private static var block: Int { 1 << 14 }

  /// The first offset of `byte` at or after `start`; the C library looks at many bytes at once.
  func firstIndex(ofByte byte: UInt8, from start: Int) -> Int? { firstIndex(ofByte: byte, from: start, before: count) }

  private func firstIndex(ofByte byte: UInt8, from start: Int, before end: Int) -> Int? {
    withUnsafeBytes { bytes in
      guard start < end, let base = bytes.baseAddress else { return nil }
      return memchr(base + start, Int32(byte), end - start).map { UnsafeRawPointer($0) - base }
    }
  }
}
