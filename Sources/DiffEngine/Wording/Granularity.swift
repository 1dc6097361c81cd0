/// The smallest piece that an edit of the wording diff may change; a closed list.
public enum Granularity: String, Sendable, CaseIterable {
  /// A character with the marks set on it.
  case character
  /// A word, a number or a mark; in Chinese a word of the dictionary, except that one may gain or lose a part.
  case word
  /// The whole wording of the correspondence, where more than typography differs.
  case clause
}
