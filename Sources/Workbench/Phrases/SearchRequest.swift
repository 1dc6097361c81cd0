public import Concordance

/// What is searched for in which texts.
public struct SearchRequest: Sendable {
  /// The query as it was given.
  public var query: String
  /// How its words are taken together.
  public var mode = SearchQuery.Mode.phrase
  /// The texts, beside what the query says of them.
  public var selection = TextSelection()
  /// Whether typography has to be as in the query.
  public var isExact = false
  /// Whether capitals and small letters are the same.
  public var ignoresCase = false
  /// Whether counts are enough.
  public var countsOnly = false
  /// How many characters of the clause are shown before the first match and after the last; at least 0.
  public var context = 40

  /// Creates a search of the whole corpus.
  public init(query: String) { self.query = query }
}
