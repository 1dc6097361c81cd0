import Glibc

/// The converter of the C library, for the encodings whose tables are too large to be kept here.
///
/// glibc's is strict and tells the byte that it stops at; Foundation's decodes all or nothing, and puts characters of
/// the Hong Kong supplement into the private-use area.
enum SystemConverter {
  /// Decodes `bytes` from `start` on, strictly; one failure for each byte that had to be skipped.
  ///
  /// Bytes that the library does not know as the beginning of a character may have a meaning in `besides`.
  /// Without the converter, which glibc may keep in a package of its own, every byte beyond ASCII is a failure.
  static func decode(_ bytes: [UInt8], from start: Int, charset: String, besides: [UInt8: Unicode.Scalar] = [:])
    -> Decoding
  {
    var decoding = Decoding()
    decoding.scalars.reserveCapacity((bytes.count - start) / 2)
    guard let conversion = Conversion(from: charset, to: "UTF-32LE") else { return ascii(bytes, from: start) }
    var index = start
    var output: [UInt8] = []
    while index < bytes.count {
      output.removeAll(keepingCapacity: true)
      let stop = conversion.run(bytes, from: index, into: &output)
      append(output, to: &decoding)
      guard stop < bytes.count else { break }
      if let scalar = besides[bytes[stop]] { decoding.scalars.append(scalar) } else { decoding.fail(at: stop) }
      index = stop + 1
    }
    return decoding
  }

  /// The bytes of `scalars`; nil where one of them cannot be written.
  static func encode(_ scalars: some Collection<Unicode.Scalar>, charset: String) -> [UInt8]? {
    guard let conversion = Conversion(from: "UTF-32LE", to: charset) else { return nil }
    let wide = scalars.flatMap { scalar in (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) } }
    var output: [UInt8] = []
    return conversion.run(wide, from: 0, into: &output) < wide.count ? nil : output
  }

  private static func append(_ wide: [UInt8], to decoding: inout Decoding) {
    wide.withUnsafeBytes { raw in
      for index in stride(from: 0, to: raw.count - 3, by: 4) {
        let value = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt32.self))
        decoding.scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      }
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
