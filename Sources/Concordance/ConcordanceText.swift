public import StatementModel

/// What a concordance holds of one text: what is known about it, and its clauses in comparison form.
public struct ConcordanceText: Sendable {
  /// What is known about a text.
  public struct Facts: Hashable, Sendable {
    /// How the text is named: its id in a corpus, with `@` and a number for an earlier revision, or the path of a file.
    public var id: String
    /// The statement that it is a text of, `SERIES/DATE`; of a file its path.
    public var statement: String
    /// The day of issue, where it is known.
    public var date: StatementDate?
    /// The language.
    public var language: Language
    /// The title, where one is known.
    public var title: String?
    /// Who or what made the copy, where that forbids trust in its wording, such as `machine`; nil for a copy to be trusted.
    public var doubt: String?
    /// How much of the statement the copy has, where that is known.
    public var completeness: Completeness?
    /// The name of what the text was made from; two texts of one key are equal.
    public var key: String

    /// Creates the facts of a text in `language`.
    public init(id: String, statement: String, language: Language, key: String = "") {
      (self.id, self.statement, self.language, self.key) = (id, statement, language, key)
    }
  }

  /// One clause.
  public struct Line: Hashable, Sendable {
    /// Its id in the text.
    public let id: String
    /// The role of its block.
    public let role: Role
    /// The label of its block as written; empty where there is none.
    public let label: String
    /// Its comparison form.
    public let folded: [UInt32]

    /// Creates a clause.
    public init(id: String, role: Role, label: String, folded: [UInt32]) {
      (self.id, self.role, self.label, self.folded) = (id, role, label, folded)
    }
  }

  /// What is known about it.
  public let facts: Facts
  /// Its clauses, in order.
  public let lines: [Line]

  /// Creates a text.
  public init(facts: Facts, lines: [Line]) { (self.facts, self.lines) = (facts, lines) }
}
