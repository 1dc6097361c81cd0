extension Concordance {
  /// Every match of a query in `texts`, in order; `ignoresCase` makes capitals and small letters the same.
  ///
  /// Of the filters of the query, the caller has applied those that choose texts.
  public func matches(
    of query: SearchQuery, in texts: [Int], ignoresCase: Bool = false
  ) throws(SearchError) -> [SearchMatch] {
    var search = try TextSearch(query, in: self, ignoresCase: ignoresCase)
    var matches: [SearchMatch] = []
    for text in texts { matches += try search.matches(in: text) }
    return matches
  }
}
