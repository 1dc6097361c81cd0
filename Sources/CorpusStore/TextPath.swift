import StatementModel

/// Where a text stands in the corpus; the only way from an id to a path and back.
struct TextPath: Hashable {
  let id: TextID

  /// Takes an id whose parts may all stand in a corpus.
  init(_ id: TextID) throws(CorpusError.Cause) {
    guard StatementName(id.date.description) != nil else { throw .invalidName(id.date.description) }
    guard CorpusName(id.language.rawValue) != nil, !id.language.rawValue.utf8.contains(UInt8(ascii: ".")) else {
      throw .invalidName(id.language.rawValue)
    }
    guard CorpusName(id.textName) != nil else { throw .invalidName(id.textName) }
    self.id = id
  }

  /// The steps from the root to the folder of the text.
  var components: [String] { ["series", id.series.description, id.date.description, id.textName] }

  /// Reads the three names under `series/` as they stand in a tree.
  init(series: [UInt8], date: [UInt8], text: [UInt8]) throws(CorpusError.Cause) {
    let names = try [series, date].map { name throws(CorpusError.Cause) in try Self.name(name) }
    let parts = text.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let language = try Self.name(Array(parts[0]))
    let edition: CorpusName? = parts.count > 1 ? try Self.name(Array(parts[1])) : nil
    try self.init(
      TextID(
        series: names[0], date: names[1], language: Language(rawValue: language.description), edition: edition))
  }

  /// A name as it stands in a tree: bytes, of which nothing is repaired.
  static func name(_ bytes: [UInt8]) throws(CorpusError.Cause) -> CorpusName {
    guard let text = String(validating: bytes, as: UTF8.self), let name = CorpusName(text) else {
      throw .damaged("a name that may not stand in a corpus, '\(bytes.map(Self.visible).joined())'")
    }
    return name
  }

  private static func visible(_ byte: UInt8) -> String {
    (0x20..<0x7f).contains(byte) ? String(UnicodeScalar(byte)) : "\\x" + String(byte, radix: 16)
  }
}
