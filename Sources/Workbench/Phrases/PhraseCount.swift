import Concordance
import StatementModel

/// What a text has of a phrase.
struct PhraseCount {
  /// Where it stands outside of longer expressions; empty where only counts are wanted.
  let hits: [PhraseHit]
  /// How often that is.
  let count: Int
  /// How often it stands inside of them.
  let within: Int
}

extension Concordance {
  /// The places of a phrase in `texts`, and how many more lie inside longer expressions.
  func counts(
    of phrase: FoldedPhrase, outside longer: [FoldedPhrase], in texts: [Int]
  ) throws(ConcordanceDamage) -> [PhraseCount] {
    try texts.map { text throws(ConcordanceDamage) in
      let hits = try hits(of: phrase, in: [text])
      guard !hits.isEmpty, !longer.isEmpty else { return PhraseCount(hits: hits, count: hits.count, within: 0) }
      let covers = try longer.map { other throws(ConcordanceDamage) in try self.hits(of: other, in: [text]) }
        .flatMap(\.self)
      let own = hits.filter { hit in !covers.contains { $0.covers(hit) } }
      return PhraseCount(hits: own, count: own.count, within: hits.count - own.count)
    }
  }
}

extension PhraseHit {
  /// Whether `other` lies inside this one.
  func covers(_ other: PhraseHit) -> Bool {
    place == other.place && range.lowerBound <= other.range.lowerBound && other.range.upperBound <= range.upperBound
  }
}

extension FoldedPhrase {
  /// Whether another phrase stands inside this one in texts of a language, and is not the whole of it.
  func contains(_ other: FoldedPhrase, in language: Language) -> Bool {
    let (own, inner) = (scalars(in: language), other.scalars(in: language))
    guard inner.count < own.count else { return false }
    return (0...(own.count - inner.count)).contains { own[$0..<($0 + inner.count)].elementsEqual(inner) }
  }
}
