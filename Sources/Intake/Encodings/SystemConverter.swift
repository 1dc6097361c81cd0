import Glibc

/// The converter of the C library, for the encodings whose tables are too large to be kept here.
///
/// glibc's is strict and tells the byte that it stops at; Foundation's decodes all or nothing, and puts characters of
/// the Hong Kong supplement into the private-use area.
enum SystemConverter {
  /// Decodes `bytes` from `start` on, strictly; one failure for each byte that had to be skipped.
  ///
  /// Without the converter, which glibc may keep in a package of its own, every byte beyond ASCII is a failure.
  static func decode(_ bytes: [UInt8], from start: Int, charset: String) -> Decoding {
    var decoding = Decoding()
    decoding.scalars.reserveCapacity((bytes.count - start) / 2)
    guard let conversion = Conversion(from: charset, to: "UTF-32LE") else { return ascii(bytes, from: start) }
    defer { conversion.close() }
    var index = start
    while index < bytes.count {
      let (stop, output) = conversion.run(bytes, from: index)
      append(output, to: &decoding)
      guard stop < bytes.count else { break }
      decoding.fail(at: stop)
      index = stop + 1
    }
    return decoding
  }

  /// The bytes of `scalars`; nil where one of them cannot be written.
  static func encode(_ scalars: some Collection<Unicode.Scalar>, charset: String) -> [UInt8]? {
    guard let conversion = Conversion(from: "UTF-32LE", to: charset) else { return nil }
    defer { conversion.close() }
    let wide = scalars.flatMap { scalar in (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) } }
    let (stop, output) = conversion.run(wide, from: 0)
    return stop < wide.count ? nil : output
  }

  private static func append(_ wide: [UInt8], to decoding: inout Decoding) {
    for index in stride(from: 0, to: wide.count - 3, by: 4) {
      let value = (0..<4).reduce(UInt32(0)) { $0 | UInt32(wide[index + $1]) << UInt32($1 * 8) }
      decoding.scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
  }

  private static func ascii(_ bytes: [UInt8], from start: Int) -> Decoding {
    var decoding = Decoding()
    for index in start..<bytes.count {
      if bytes[index] < 0x80 {
        decoding.scalars.append(Unicode.Scalar(bytes[index]))
      } else {
        decoding.fail(at: index)
      }
    }
    return decoding
  }
}
