/// The ends of lines in bytes: the offsets just after each line feed.
struct LineFeeds: IteratorProtocol {
  private let bytes: [UInt8]
  private let unit: [UInt8]
  private var index: Int

  init(_ bytes: [UInt8], charset: Charset, from start: Int) {
    self.bytes = bytes
    index = start
    unit =
      switch charset {
      case .utf16LE: [0x0A, 0]
      case .utf16BE: [0, 0x0A]
      case .utf32LE: [0x0A, 0, 0, 0]
      case .utf32BE: [0, 0, 0, 0x0A]
      default: [0x0A]
      }
  }

  /// The next end.
  mutating func next() -> Int? {
    if unit.count == 1 {
      let end = bytes.firstIndex(ofByte: 0x0A, from: index).map { $0 + 1 }
      index = end ?? bytes.count
      return end
    }
    while index + unit.count <= bytes.count {
      let start = index
      index += unit.count
      if bytes[start..<index].elementsEqual(unit) { return index }
    }
    return nil
  }
}
