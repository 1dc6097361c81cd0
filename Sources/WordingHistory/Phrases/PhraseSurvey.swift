/// Phrases over time, with what the texts are that were read for them.
public struct PhraseSurvey: Sendable {
  /// The series that was asked for; nil for the whole corpus, or for files.
  public let series: String?
  /// How many statements are held of what was asked for, in whatever language.
  public let statementsHeld: Int
  /// The statements of the series that its catalogue knows of; nil where there is no catalogue of it.
  public let catalogued: [String]?
  /// Those of them that are not held.
  public let missing: [String]
  /// The history of each phrase, in the order they were given; of one phrase one for each language that it may be of.
  public let histories: [PhraseHistory]
  /// What a reader should know of the texts, each a sentence without a full stop.
  public let notes: [String]

  /// Creates a survey; `held` are the statements that are held.
  public init(
    series: String?, held: [String], catalogued: [String]?, histories: [PhraseHistory], notes: [String] = []
  ) {
    (self.series, statementsHeld, self.catalogued) = (series, held.count, catalogued)
    let known = Set(held)
    missing = (catalogued ?? []).filter { !known.contains($0) }
    (self.histories, self.notes) = (histories, notes)
  }
}
