/// UTF-16 and UTF-32 in either order of bytes.
struct WideDecoder {
  /// Bytes of a unit: 2 or 4.
  let unit: Int
  /// Whether the most significant byte comes first.
  let isBigEndian: Bool

  /// Decodes `bytes` from `start` on; a lone surrogate, a number that is no scalar and a cut-off unit are failures.
  func decode(_ bytes: [UInt8], from start: Int) -> Decoding {
    var decoding = Decoding()
    decoding.scalars.reserveCapacity((bytes.count - start) / unit)
    var index = start
    while index + unit <= bytes.count {
      let value = number(bytes, at: index)
      if let scalar = Unicode.Scalar(value) {
        decoding.scalars.append(scalar)
      } else if let scalar = pair(bytes, at: index, high: value) {
        decoding.scalars.append(scalar)
        index += unit
      } else {
        decoding.fail(at: index)
      }
      index += unit
    }
    if index < bytes.count { decoding.fail(at: index) }
    return decoding
  }

  /// The scalar of the surrogate pair that begins at `index`; nil where there is none.
  private func pair(_ bytes: [UInt8], at index: Int, high: UInt32) -> Unicode.Scalar? {
    guard unit == 2, 0xD800...0xDBFF ~= high, index + 4 <= bytes.count else { return nil }
    let low = number(bytes, at: index + 2)
    guard 0xDC00...0xDFFF ~= low else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private func number(_ bytes: [UInt8], at index: Int) -> UInt32 {
    var value: UInt32 = 0
    for step in 0..<unit { value = value << 8 | UInt32(bytes[index + (isBigEndian ? step : unit - 1 - step)]) }
    return value
  }
}
