public import WordingHistory

/// Which phrases are followed through which texts.
public struct PhraseRequest: Sendable {
  /// The phrases.
  public var phrases: [String]
  /// The texts.
  public var selection = TextSelection()
  /// Names for the same, and what is kept apart.
  public var wordings = WordingList.shipped
  /// Whether counts are enough: no wording around the phrases is read, and no variant searched for.
  public var countsOnly = false
  /// How many characters of the clause are shown before and after a phrase; at least 0.
  public var context = 40

  /// Creates a request for phrases through the whole corpus.
  public init(phrases: [String]) { self.phrases = phrases }
}
