import StatementModel

/// What is searched for, and where.
public struct SearchQuery: Hashable, Sendable {
  /// How the words of a query are taken together.
  public enum Mode: Hashable, Sendable {
    /// As one stretch of text, as they stand.
    case phrase
    /// Any of them.
    case any
    /// All of them in one clause.
    case all
    /// All of them in one text, with at most so many characters beside them in between.
    case near(Int)
    /// As one regular expression.
    case regularExpression
  }

  /// How the words are taken together.
  public let mode: Mode
  /// The words, or the one phrase or expression; at least one, none of them empty.
  public let words: [String]
  /// Which texts and clauses are looked at.
  public let filters: SearchFilters
  /// What looks like a field and is none.
  public let unknownFields: [String]

  /// The fields that a query may name.
  public static let fields = ["series", "date", "lang", "role", "label"]

  /// Reads a query: words, `"several words"`, and fields such as `series:cn-vn` or `date:2013..2022`.
  ///
  /// Throws where a field does not hold what it is for, or nothing is left to search for.
  public init(_ query: String, mode: Mode = .phrase) throws(SearchError) {
    var filters = SearchFilters()
    var unknown: [String] = []
    var words: [String] = []
    for token in QueryToken.tokens(of: query) {
      if let (name, value) = token.field, Self.fields.contains(name) {
        try Self.set(name, value, &filters)
      } else {
        if let (name, _) = token.field, mode != .regularExpression { unknown.append(name) }
        words.append(token.text)
      }
    }
    // One phrase keeps the blanks between its words as one; an expression keeps its quotation marks as well.
    if mode == .phrase { words = [words.joined(separator: " ")] }
    if mode == .regularExpression { words = [QueryToken.withoutFields(query, Self.fields)] }
    words = words.filter { !$0.isEmpty }
    guard !words.isEmpty else { throw .emptyQuery }
    (self.mode, self.words, self.filters, unknownFields) = (mode, words, filters, unknown)
  }

  private static func set(_ name: String, _ value: String, _ filters: inout SearchFilters) throws(SearchError) {
    switch name {
    case "series": filters.series = CorpusName(value)
    case "lang": filters.language = Language.known(tag: value)
    case "date": DateSpan(value).map { filters.span = $0 }
    case "role": filters.roles += value.split(separator: ",").compactMap { Role(rawValue: String($0)) }
    default: filters.labels.append(value)
    }
    let isRead =
      switch name {
      case "series": filters.series != nil
      case "lang": filters.language != nil
      case "date": DateSpan(value) != nil
      case "role":
        !value.isEmpty && value.split(separator: ",").allSatisfy { Role(rawValue: String($0)) != nil }
      default: !value.isEmpty
      }
    guard isRead else { throw .badField(name: name, value: value) }
  }
}
