/// `corpus.json`: what the corpus as a whole is written by.
struct CorpusFile: Codable {
  /// The version of the layout.
  var specVersion: Int
  /// The version of the rules that cut texts when the corpus was made.
  let normalizer: Int

  static let name = "corpus.json"

  /// The file as it has to be once something of this version's layout stands in the corpus, or nil where it is so.
  static func raised(_ bytes: [UInt8]?) throws(CorpusError.Cause) -> [UInt8]? {
    guard let bytes else { throw .notACorpus }
    var file = try StableJSON.decode(CorpusFile.self, from: bytes, named: name)
    guard file.specVersion <= Corpus.specificationVersion else {
      throw .newerSpecification(file.specVersion)
    }
    guard file.specVersion < Corpus.specificationVersion else { return nil }
    file.specVersion = Corpus.specificationVersion
    return try StableJSON.encode(file)
  }
}
