public import StatementModel

/// A wording beside a phrase, with the statements that have it.
public struct PhraseVariant: Hashable, Sendable {
  /// What makes it a variant; spelled in JSON as the raw values.
  public enum Kind: String, Sendable, CaseIterable {
    /// Words stand inside the phrase.
    case inserted
    /// The members of a list stand in another order.
    case reordered
    /// Another name for the same, from the list of variants.
    case name
    /// An expression that is never taken for the phrase, from the list of what is kept apart.
    case apart
  }

  /// A statement that has it.
  public struct Bearer: Hashable, Sendable {
    /// The statement.
    public let id: String
    /// Its day of issue; nil where it is not known.
    public let date: StatementDate?
    /// How often it stands there.
    public let count: Int

    /// Creates a bearer.
    public init(id: String, date: StatementDate?, count: Int) { (self.id, self.date, self.count) = (id, date, count) }
  }

  /// The wording.
  public let wording: String
  /// What makes it a variant.
  public let kind: Kind
  /// The language of the texts that were read for it.
  public let language: Language?
  /// How many statements were read for it.
  public let statementsRead: Int
  /// The statements that have it, in order of their days.
  public let bearers: [Bearer]

  /// Creates a variant.
  public init(wording: String, kind: Kind, language: Language?, statementsRead: Int, bearers: [Bearer]) {
    (self.wording, self.kind, self.language) = (wording, kind, language)
    (self.statementsRead, self.bearers) = (statementsRead, bearers)
  }

  /// How often it stands in all of them.
  public var total: Int { bearers.reduce(0) { $0 + $1.count } }
}
