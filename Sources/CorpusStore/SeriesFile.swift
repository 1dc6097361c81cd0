/// `series.json` of a series: what is common to its statements.
struct SeriesFile: Codable {
  /// The name of the series.
  let id: String
  /// The languages that its texts are in, sorted.
  var languages: [String]

  static let name = "series.json"

  /// The file as it has to be once the series holds a text in `language`, or nil where it is so already.
  static func updated(
    _ bytes: [UInt8]?, series: String, language: String
  ) throws(CorpusError.Cause) -> [UInt8]? {
    var file = SeriesFile(id: series, languages: [])
    if let bytes { file = try StableJSON.decode(SeriesFile.self, from: bytes, named: name) }
    guard !file.languages.contains(language) else { return nil }
    file.languages = (file.languages + [language]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return try StableJSON.encode(file)
  }
}
