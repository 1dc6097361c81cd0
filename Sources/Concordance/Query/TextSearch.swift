import StatementModel

/// A query at work on one text after the other.
struct TextSearch {
  private let query: SearchQuery
  private let concordance: Concordance
  private let ignoresCase: Bool
  /// The expressions of the words by language, made once each.
  private var expressions: [Language: [RegularExpression]] = [:]
  private let phrases: [FoldedPhrase]
  private var work = 0
  private let mostWork: Int

  init(_ query: SearchQuery, in concordance: Concordance, ignoresCase: Bool) throws(SearchError) {
    (self.query, self.concordance, self.ignoresCase) = (query, concordance, ignoresCase)
    mostWork = 1 << 28 + 256 * concordance.size
    phrases = try query.words.map { word throws(SearchError) in
      guard query.mode != .regularExpression else { return nil }
      guard let phrase = FoldedPhrase(word) else { throw .nothingToFind(word: word) }
      return phrase
    }.compactMap(\.self)
    // Compiled before any text is looked at, so that one that is wrong is told of even where there is no text.
    if usesExpressions { _ = try compiled(.chinese) }
  }

  private var usesExpressions: Bool { ignoresCase || query.mode == .regularExpression }

  /// The matches in a text, in order.
  mutating func matches(in text: Int) throws(SearchError) -> [SearchMatch] {
    var hits = try words(in: text)
    if query.filters.choosesClauses {
      hits = hits.map { $0.filter { query.filters.admits($0.place, of: concordance) } }
    }
    switch query.mode {
    case .phrase, .regularExpression: return hits.joined().map { SearchMatch([$0]) }
    case .any: return byClause(hits.flatMap(\.self))
    case .all:
      let clauses = hits.map { Set($0.map(\.place)) }
      return byClause(hits.flatMap(\.self).filter { hit in clauses.allSatisfy { $0.contains(hit.place) } })
    case .near(let distance): return WordWindows(hits, in: concordance, text: text).matches(within: distance)
    }
  }

  /// Where each word stands in a text.
  private mutating func words(in text: Int) throws(SearchError) -> [[PhraseHit]] {
    let language = concordance.language(text)
    do throws(ConcordanceDamage) {
      if !usesExpressions {
        return try phrases.map { phrase throws(ConcordanceDamage) in
          try concordance.hits(ofBytes: phrase.bytes(in: language), in: text)
        }
      }
      try concordance.check(text, concordance.record(text))
    } catch {
      throw .damaged
    }
    let expressions = try compiled(language)
    return try expressions.map { expression throws(SearchError) in try hits(of: expression, in: text) }
  }

  private mutating func compiled(_ language: Language) throws(SearchError) -> [RegularExpression] {
    if let made = expressions[language] { return made }
    let patterns = query.mode == .regularExpression ? query.words : phrases.map { Self.quoted($0.written) }
    let made = try patterns.map { pattern throws(SearchError) in
      try RegularExpression(pattern, language: language, ignoresCase: ignoresCase)
    }
    expressions[language] = made
    return made
  }

  /// The matches of an expression in a text, clause by clause; counts the bytes that they may have cost.
  private mutating func hits(of expression: RegularExpression, in text: Int) throws(SearchError) -> [PhraseHit] {
    var hits: [PhraseHit] = []
    for place in concordance.clauses(text) {
      let (found, cost) = concordance.withClause(place) { clause -> ([Range<Int>], Int) in
        var (found, from, cost) = ([Range<Int>](), 0, 0)
        while from <= clause.count, work + cost <= mostWork {
          cost += clause.count - from
          guard let match = expression.first(in: clause, from: from) else { break }
          if !match.isEmpty { found.append(match) }
          from = match.isEmpty ? clause.scalar(at: match.upperBound)?.next ?? clause.count + 1 : match.upperBound
        }
        return (found, cost)
      }
      work += cost
      guard work <= mostWork else { throw .tooMuchWork(query.words[0]) }
      hits += found.map { PhraseHit(place: place, range: $0) }
    }
    return hits
  }

  private func byClause(_ hits: [PhraseHit]) -> [SearchMatch] {
    var matches: [[PhraseHit]] = []
    for hit in hits.sorted() {
      if matches.last?.last?.place == hit.place {
        matches[matches.count - 1].append(hit)
      } else {
        matches.append([hit])
      }
    }
    return matches.map { SearchMatch($0) }
  }

  /// A word as an expression that means it and nothing else.
  private static func quoted(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if scalar.value < 0x80, !scalar.properties.isAlphabetic, scalar.properties.numericType == nil {
        result.append("\\")
      }
      result.append(scalar)
    }
    return String(result)
  }
}
