/// An encoding of one byte a character, some of which may be tone marks that follow their vowel.
struct SingleByteTable: Sendable {
  /// What each byte means; nil for nothing.
  let scalars: [Unicode.Scalar?]
  private let bytes: [Unicode.Scalar: UInt8]

  /// Creates a table from ASCII, Latin-1 above it, and what differs; `undefined` mean nothing.
  init(latinExcept differences: [(UInt8, String)], undefined: [UInt8] = []) {
    var scalars = (UInt8.min...UInt8.max).map { Optional(Unicode.Scalar($0)) }
    for (start, row) in differences {
      for (step, scalar) in row.unicodeScalars.enumerated() { scalars[Int(start) + step] = scalar }
    }
    for byte in undefined { scalars[Int(byte)] = nil }
    self.scalars = scalars
    let pairs = scalars.indices.compactMap { byte in scalars[byte].map { ($0, UInt8(byte)) } }
    bytes = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Decodes `bytes` from `start` on; a vowel and the tone mark behind it become the one letter that UTF-8 texts hold.
  func decode(_ bytes: [UInt8], from start: Int) -> Decoding {
    var decoding = Decoding()
    decoding.scalars.reserveCapacity(bytes.count - start)
    for index in start..<bytes.count {
      guard let scalar = scalars[Int(bytes[index])] else {
        decoding.fail(at: index)
        continue
      }
      if scalar.value & ~0x7F == 0x300, let last = decoding.scalars.last,
        let letter = VietnameseLetters.compose(last, scalar)
      {
        decoding.scalars[decoding.scalars.count - 1] = letter
        decoding.composed += 1
      } else {
        decoding.scalars.append(scalar)
      }
    }
    return decoding
  }

  /// The bytes that would be read as `scalars`, a letter as vowel and mark where it has no byte of its own.
  func encode(_ scalars: some Collection<Unicode.Scalar>) -> [UInt8]? {
    var encoded: [UInt8] = []
    for scalar in scalars {
      if let byte = bytes[scalar] {
        encoded.append(byte)
      } else if let parts = VietnameseLetters.parts[scalar], parts.tone > 0, let vowel = bytes[parts.vowel],
        let mark = bytes[VietnameseLetters.marks[parts.tone - 1]]
      {
        encoded += [vowel, mark]
      } else {
        return nil
      }
    }
    return encoded
  }
}
