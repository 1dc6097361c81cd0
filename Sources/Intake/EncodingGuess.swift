/// Guesses the double-byte encoding of bytes that are not UTF-8, for a hint only.
enum EncodingGuess {
  /// Bytes that are looked at, from the place where UTF-8 broke off.
  static let sampleSize = 65536

  /// `GB18030`, `BIG5` or nil.
  ///
  /// Frequent characters of GB 2312 have trail bytes from 0xA1 on; Big5 spreads its trail bytes over 0x40–0x7E as well.
  static func name(of bytes: [UInt8], from start: Int) -> String? {
    let sample = bytes[start..<min(bytes.count, start + sampleSize)]
    var pairs = 0
    var lowTrails = 0
    var failures = 0
    var index = sample.startIndex
    while index < sample.endIndex {
      guard sample[index] >= 0x80 else {
        index += 1
        continue
      }
      let trail = index + 1 < sample.endIndex ? sample[index + 1] : 0
      if (0x81...0xFE).contains(sample[index]), trail >= 0x40, trail != 0x7F, trail != 0xFF {
        pairs += 1
        if trail < 0x80 { lowTrails += 1 }
        index += 2
      } else {
        failures += 1
        index += 1
      }
    }
    guard pairs >= 2, failures * 20 <= pairs else { return nil }
    return lowTrails * 6 > pairs ? "BIG5" : "GB18030"
  }
}
