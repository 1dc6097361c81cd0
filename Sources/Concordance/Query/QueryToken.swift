/// A word of a query, or several in quotation marks.
struct QueryToken {
  /// The word without quotation marks.
  let text: String
  /// The name before a colon in small Latin letters, and what follows it; nil for a word in quotation marks.
  let field: (name: String, value: String)?

  /// The words of a query; a mark that is not closed reaches to the end.
  static func tokens(of query: String) -> [QueryToken] { pieces(of: query).map(\.token) }

  /// The query without the words that are one of `fields`.
  static func withoutFields(_ query: String, _ fields: [String]) -> String {
    let kept = pieces(of: query).filter { piece in !(piece.token.field.map { fields.contains($0.name) } ?? false) }
    return kept.map { String($0.written) }.joined(separator: " ")
  }

  private static func pieces(of query: String) -> [(token: QueryToken, written: Substring.UnicodeScalarView)] {
    let scalars = query.unicodeScalars
    var (pieces, place): ([(QueryToken, Substring.UnicodeScalarView)], _) = ([], scalars.startIndex)
    while place < scalars.endIndex {
      if scalars[place].properties.isWhitespace {
        place = scalars.index(after: place)
        continue
      }
      let start = place
      var (text, isQuoted, wasQuoted, quoteAtStart) = (String.UnicodeScalarView(), false, false, false)
      while place < scalars.endIndex, isQuoted || !scalars[place].properties.isWhitespace {
        if scalars[place] == "\"" {
          quoteAtStart = quoteAtStart || place == start
          (isQuoted, wasQuoted) = (!isQuoted, true)
        } else {
          text.append(scalars[place])
        }
        place = scalars.index(after: place)
      }
      let token = QueryToken(text: String(text), field: wasQuoted && quoteAtStart ? nil : field(String(text)))
      pieces.append((token, scalars[start..<place]))
    }
    return pieces
  }

  private static func field(_ word: String) -> (String, String)? {
    let scalars = word.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":"), colon != scalars.startIndex,
      scalars[..<colon].allSatisfy({ ("a"..."z").contains($0) })
    else { return nil }
    return (String(scalars[..<colon]), String(scalars[scalars.index(after: colon)...]))
  }
}
