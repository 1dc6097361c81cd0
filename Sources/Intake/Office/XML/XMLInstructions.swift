/// Processing instructions in an XML part.
///
/// Foundation's parser reads through a null pointer at an instruction that is a name and nothing else, `<?name?>`
/// (swift-corelibs-foundation of Swift 6.3).
enum XMLInstructions {
  /// The bytes with a blank behind the name of each such instruction, which means the same; linear.
  ///
  /// Comments and CDATA sections, where `<?` opens nothing, stay as they are.
  static func withContent(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.place(of: instruction.begin, from: 0) != nil else { return bytes }
    var result: [UInt8] = []
    var copied = 0
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard let opening = openings.first(where: { bytes[open...].starts(with: $0.begin) }) else { continue }
      // What is never closed is not well-formed, whatever follows.
      guard let end = bytes.place(of: opening.end, from: open + opening.begin.count) else { break }
      if opening.begin == instruction.begin, !bytes[open..<end].contains(where: blanks.contains) {
        result += bytes[copied..<end] + [UInt8(ascii: " ")]
        copied = end
      }
      index = end + opening.end.count
    }
    return result + bytes[copied...]
  }

  private static let instruction = (begin: Array("<?".utf8), end: Array("?>".utf8))
  private static let openings: [(begin: [UInt8], end: [UInt8])] = [
    instruction, (Array("<!--".utf8), Array("-->".utf8)), (Array("<![CDATA[".utf8), Array("]]>".utf8)),
  ]
  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
}

extension [UInt8] {
  /// Where `pattern` begins first at or behind `start`; nil where it does not.
  fileprivate func place(of pattern: [UInt8], from start: Int) -> Int? {
    var index = start
    while let place = self[index...].firstIndex(of: pattern[0]) {
      if self[place...].starts(with: pattern) { return place }
      index = place + 1
    }
    return nil
  }
}
