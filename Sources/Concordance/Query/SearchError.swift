/// Why a search cannot be carried out.
public enum SearchError: Error, Hashable, Sendable {
  /// Nothing is left to search for.
  case emptyQuery
  /// A field does not hold what it is for.
  case badField(name: String, value: String)
  /// A word holds nothing that comparison form keeps.
  case nothingToFind(word: String)
  /// The expression cannot be read, with the reason in the library's words.
  case badExpression(String, reason: String)
  /// The expression also fits where nothing stands.
  case fitsNothing(String)
  /// Finding all matches would take more work than is allowed for.
  case tooMuchWork(String)
  /// The concordance is damaged and has to be made again.
  case damaged
}
