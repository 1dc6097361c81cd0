/// `corpus.json`: what the corpus as a whole is written by.
struct CorpusFile: Codable {
  /// The version of the layout.
  let specVersion: Int
  /// The version of the rules that cut texts when the corpus was made.
  let normalizer: Int

  static let name = "corpus.json"
}
