import Glibc

extension [UInt8] {
  /// The first offset of `byte` at or after `start`; the C library looks at many bytes at once.
  func firstIndex(ofByte byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress else { return nil }
      return memchr(base + start, Int32(byte), bytes.count - start).map { UnsafeRawPointer($0) - base }
    }
  }
}
