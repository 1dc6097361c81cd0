/// The encoding that a page declares for itself: a hint, since saved and converted pages keep the old declaration.
enum DeclaredCharset {
  /// How far it is looked for; browsers look at 1,024 bytes, old pages with long heads need more.
  static let sampleSize = 8192

  /// The name as written, in small letters: of an XML declaration, else of the first `meta` that gives one.
  static func name(in bytes: [UInt8]) -> String? {
    let sample = Array(bytes.prefix(sampleSize))
    if let start = sample.next("<?xml", from: 0, before: 64) {
      if let name = value(after: "encoding", sample, from: start, stop: "?>") { return name }
    }
    var index = 0
    while let start = sample.next("<meta", from: index) {
      if let name = value(after: "charset", sample, from: start, stop: ">") { return name }
      index = start + 1
    }
    return nil
  }

  /// What stands after `word` and an equals sign, before the end of the tag.
  private static func value(after word: String, _ bytes: [UInt8], from start: Int, stop: String) -> String? {
    let end = bytes.next(stop, from: start) ?? bytes.count
    guard let place = bytes.next(word, from: start, before: end) else { return nil }
    let rest = bytes[(place + word.utf8.count)..<max(end, place + word.utf8.count)]
      .drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    let name = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }.prefix { isNamePart($0) }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self).lowercased()
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F: true
    default: false
    }
  }
}
