/// One match of a search: a place, or several that belong together.
public struct SearchMatch: Hashable, Sendable {
  /// Where its words stand, in order; at least one, and several only where several words were searched for together.
  public let hits: [PhraseHit]

  /// The text it stands in.
  public var text: Int { hits[0].place.text }

  init(_ hits: [PhraseHit]) {
    precondition(!hits.isEmpty, "a match stands somewhere")
    self.hits = hits
  }
}
