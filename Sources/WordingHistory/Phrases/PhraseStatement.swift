public import StatementModel

/// What one statement has of a phrase, by the one text that speaks for it in a language.
public struct PhraseStatement: Hashable, Sendable {
  /// Whether a statement carries a phrase.
  public enum Carriage: String, Sendable, CaseIterable {
    /// It does.
    case yes
    /// It does not, as far as this copy goes.
    case no
    /// Not in this copy, which has only a part of the statement.
    case unknown
  }

  /// The statement, `SERIES/DATE`, or the path of a file.
  public let id: String
  /// The text that was read.
  public let text: String
  /// The day of issue; nil where it is not known.
  public let date: StatementDate?
  /// How often the phrase stands in it, outside of longer expressions that are kept apart.
  public let count: Int
  /// How often it stands inside longer expressions that are kept apart.
  public let countWithin: Int
  /// The length of the text in characters of its comparison form.
  public let length: Int
  /// Why the copy is not to be trusted in its wording; nil where it is.
  public let doubt: String?
  /// Whether the copy has only a part of the statement.
  public let isPartial: Bool
  /// Where the phrase stands, in order; empty where only counts were asked for.
  public let occurrences: [PhraseOccurrence]

  /// Creates what a statement has.
  public init(
    id: String, text: String, date: StatementDate?, count: Int, countWithin: Int = 0, length: Int, doubt: String? = nil,
    isPartial: Bool = false, occurrences: [PhraseOccurrence] = []
  ) {
    (self.id, self.text, self.date, self.count, self.countWithin) = (id, text, date, count, countWithin)
    (self.length, self.doubt, self.isPartial, self.occurrences) = (length, doubt, isPartial, occurrences)
  }

  /// Whether it carries the phrase.
  public var carriage: Carriage { count > 0 ? .yes : isPartial ? .unknown : .no }

  /// Whether it may say when a phrase was there: its copy is trusted and its day known.
  public var isWitness: Bool { doubt == nil && date != nil }

  /// How often the phrase stands in it for every 1,000 characters, in thousandths; 0 for a text without any.
  public var perThousand: Int { length == 0 ? 0 : (count * 1_000_000 + length / 2) / length }
}
