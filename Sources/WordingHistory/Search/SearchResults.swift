/// What a search found.
public struct SearchResults: Sendable {
  /// The query as it was given.
  public let query: String
  /// How many texts were searched.
  public let textsSearched: Int
  /// The texts with matches, in order of their days.
  public let findings: [SearchFinding]
  /// What a reader should know, each a sentence without a full stop.
  public let notes: [String]

  /// Creates results.
  public init(query: String, textsSearched: Int, findings: [SearchFinding], notes: [String] = []) {
    (self.query, self.textsSearched, self.findings, self.notes) = (query, textsSearched, findings, notes)
  }

  /// How many matches there are.
  public var total: Int { findings.reduce(0) { $0 + $1.count } }
}
