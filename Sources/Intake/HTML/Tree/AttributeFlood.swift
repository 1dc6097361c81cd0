/// Looks for a tag with so many attributes that the parser, which compares each with all before it, would stand still.
enum AttributeFlood {
  /// Words in one tag; far beyond any page, and still compared in a moment.
  static let mostWords = 4096
  /// The most words of an attribute that is written with blanks around its equals sign.
  private static let wordsOfAttribute = 3

  /// Whether a tag of the page has more words, and more than `limit` attributes can have; one pass.
  static func isIn(_ bytes: [UInt8], limit: Int) -> Bool {
    let most = max(mostWords, limit.multipliedOrMost(by: wordsOfAttribute))
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard index < bytes.count, isLetter(bytes[index]) else { continue }
      guard let end = endOfTag(bytes, from: index, atMost: most) else { return true }
      // Inside of a script a less-than sign opens no tag.
      index = isRaw(bytes, at: index) ? bytes.next("</", from: end) ?? bytes.count : end
    }
    return false
  }

  /// The place after the tag, or nil where it has too many words.
  private static func endOfTag(_ bytes: [UInt8], from start: Int, atMost most: Int) -> Int? {
    var (words, index, previous) = (0, start, UInt8(ascii: " "))
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      if previous == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        index = bytes[(index + 1)...].firstIndex(of: byte) ?? bytes.count - 1
      } else if isBlank(previous), !isBlank(byte) {
        words += 1
        if words > most { return nil }
      }
      if !isBlank(byte) || previous != UInt8(ascii: "=") { previous = byte }
      index += 1
    }
    return index
  }

  private static func isRaw(_ bytes: [UInt8], at index: Int) -> Bool {
    ["script", "style"].contains { bytes.hasWord($0, at: index) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0x2F }
}
