import Normalizer
import StatementModel

/// Finds wordings near a phrase: with words put into it, or with the members of its list in another order.
///
/// What it finds is shown beside the phrase and never added to its counts.
public struct VariantFinder: Sendable {
  /// The kinds of variants.
  public enum Kind: String, Sendable, CaseIterable {
    /// Words stand inside the phrase.
    case inserted
    /// The members of the list that the phrase is stand in another order, or are joined by other words.
    case reordered
  }

  /// One place with a variant.
  public struct Hit: Hashable, Sendable {
    /// Where it stands.
    public let hit: PhraseHit
    /// What kind it is.
    public let kind: Kind
  }

  /// The most characters that may stand inside a phrase in Chinese.
  public static let longestInsertion = 4
  /// The most words that may stand inside a phrase in other languages.
  public static let mostInsertedWords = 3

  private let concordance: Concordance

  /// Searches `concordance`.
  public init(_ concordance: Concordance) { self.concordance = concordance }

  /// The variants of a phrase in `texts`, in order; a scan for each way to part the phrase.
  public func hits(of phrase: FoldedPhrase, in texts: [Int]) throws(ConcordanceDamage) -> [Hit] {
    var hits: [Hit] = []
    for text in texts {
      let language = concordance.language(text)
      let form = phrase.scalars(in: language)
      var found = try inserted(InsertedPhrase.parts(of: form, language), language, text).map {
        Hit(hit: $0, kind: .inserted)
      }
      if let list = PhraseMembers(form, language) {
        found += try reordered(list, text).map { Hit(hit: $0, kind: .reordered) }
      }
      hits += found.sorted { $0.hit < $1.hit }
    }
    return hits
  }

  private func inserted(
    _ parts: [InsertedPhrase], _ language: Language, _ text: Int
  ) throws(ConcordanceDamage) -> [PhraseHit] {
    var found: Set<PhraseHit> = []
    for part in parts {
      for hit in try concordance.hits(ofBytes: part.head, in: text) {
        let end = concordance.withClause(hit.place) { part.end(after: hit.range.upperBound, in: $0) }
        if let end { found.insert(PhraseHit(place: hit.place, range: hit.range.lowerBound..<end)) }
      }
    }
    return found.sorted()
  }

  private func reordered(_ list: PhraseMembers, _ text: Int) throws(ConcordanceDamage) -> [PhraseHit] {
    var places: [ClausePlace] = []
    for hit in try concordance.hits(ofBytes: list.longest, in: text) where places.last != hit.place {
      places.append(hit.place)
    }
    return places.flatMap { place in
      concordance.withClause(place) { list.runs(in: $0) }.map { PhraseHit(place: place, range: $0) }
    }
  }
}
