import StatementModel

/// What the name of a file says of its document: the day and language, where people name files by them.
struct NameHints {
  /// The first date in the name, such as that of `2022-11-01_zh_statement.txt` or `20221101.txt`.
  let date: StatementDate?
  /// The first tag of a language in the name.
  let language: Language?

  /// Reads the last part of a path without its extension.
  init(path: String) {
    let bytes = Array(path.utf8)
    let name = bytes.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }.last ?? []
    let stem = name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name
    let words = stem.split { !Self.isWord($0) }.map { String(decoding: $0, as: UTF8.self).lowercased() }
    date = words.lazy.compactMap(Self.date).first
    let tags = words.flatMap { word in [word] + word.split(separator: "-").map(String.init) }
    language = tags.lazy.compactMap { Language.known(tag: $0) }.first
  }

  /// A year, month or day with hyphens, or the eight digits of a day.
  private static func date(_ word: String) -> StatementDate? {
    if let date = StatementDate(word) { return date.year >= earliest ? date : nil }
    guard word.utf8.count == 8, Int(word) != nil else { return nil }
    let parts = [word.prefix(4), word.dropFirst(4).prefix(2), word.suffix(2)].map(String.init)
    return StatementDate(parts.joined(separator: "-")).flatMap { $0.year >= earliest ? $0 : nil }
  }

  /// Four digits below it are hardly a year of a document that someone has as a file.
  private static let earliest = 1000

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: byte >= 0x80
    }
  }
}
