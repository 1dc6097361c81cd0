/// Leads from the bytes that the parser was given, which are UTF-8, to those of the source.
struct PagePlaces {
  /// Where the source's characters begin.
  private let start: Int
  /// Of every character its places in the parsed bytes and in the source; nil where these are the same bytes.
  private let offsets: [(parsed: Int, source: Int)]?

  /// The places of a page that was decoded from `start` on; nil where they cannot be told; linear.
  init?(of text: DecodedText, in source: [UInt8], from start: Int) {
    self.start = start
    guard text.charset != .utf8 else {
      offsets = nil
      return
    }
    guard let places = CharacterPlaces(of: text.scalars, in: source, from: start, charset: text.charset) else {
      return nil
    }
    var parsed = 0
    offsets = zip(text.scalars, places.bytes).map { scalar, byte in
      defer { parsed += UTF8.width(scalar) }
      return (parsed, byte)
    }
  }

  /// The place in the source of the character that stands at or around `parsed`; O(log characters).
  func source(of parsed: Int) -> Int {
    guard let offsets else { return parsed + start }
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle].parsed <= parsed { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? start : offsets[low - 1].source
  }
}
