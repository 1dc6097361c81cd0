extension String {
  /// Text of some scalars; O(scalars), and far less work for each than the scalar view's own appending.
  public init(scalars: ArraySlice<Unicode.Scalar>) {
    self = scalars.withUnsafeBufferPointer { scalars in
      let size = scalars.reduce(0) { $0 + UTF8.width($1) }
      // Uninitialised, so that the bytes are written once; exactly `size` of them are, since it was counted so.
      return String(unsafeUninitializedCapacity: size) { bytes in
        var place = 0
        for scalar in scalars { UTF8.write(scalar, to: bytes, at: &place) }
        return place
      }
    }
  }
}

extension UTF8 {
  /// Writes the bytes of a scalar at `place`, which moves behind them.
  @inline(__always)
  fileprivate static func write(
    _ scalar: Unicode.Scalar, to bytes: UnsafeMutableBufferPointer<UInt8>, at place: inout Int
  ) {
    let value = scalar.value
    func put(_ byte: UInt32) {
      bytes[place] = UInt8(truncatingIfNeeded: byte)
      place &+= 1
    }
    switch value {
    case ..<0x80: put(value)
    case ..<0x800:
      put(0xC0 | value >> 6)
      put(0x80 | value & 0x3F)
    case ..<0x10000:
      put(0xE0 | value >> 12)
      put(0x80 | value >> 6 & 0x3F)
      put(0x80 | value & 0x3F)
    default:
      put(0xF0 | value >> 18)
      put(0x80 | value >> 12 & 0x3F)
      put(0x80 | value >> 6 & 0x3F)
      put(0x80 | value & 0x3F)
    }
  }
}
