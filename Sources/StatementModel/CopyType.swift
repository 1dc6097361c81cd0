/// What a copy of a statement is, where that is known; spelled in JSON as the raw values.
public enum CopyType: String, Sendable, Codable, CaseIterable {
  /// The text that was signed or issued, in one of its languages.
  case authentic
  /// A translation that a party published.
  case officialTranslation = "official-translation"
  /// The copy of a news agency.
  case agency
  /// A summary in the press.
  case pressSummary = "press-summary"
  /// A machine's translation.
  case machine
}
