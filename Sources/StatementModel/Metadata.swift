/// What is known about a text beside its wording; nil is "not known", never a filler.
public struct Metadata: Hashable, Sendable {
  /// The title, in its language, hard wraps folded to blanks.
  public var title: Sourced<String>?
  /// The language and script.
  public var language: Sourced<Language>
  /// The day of issue.
  public var date: Sourced<StatementDate>?
  /// The day on which the source was published, which need not be the day of issue.
  public var published: Sourced<StatementDate>?
  /// The place of issue, as written.
  public var place: Sourced<String>?
  /// The line with day and place as it stands, which need not be the day the text was published.
  public var dateline: Sourced<String>?
  /// The kind of document, where the title decides it.
  public var genre: Sourced<Genre>?
  /// The genre as the title names it, such as `联合声明` or `Joint Statement`.
  public var genreName: Sourced<String>?
  /// The parties in document order, each as written, or by its short name where the text writes one character for it.
  public var parties: [Sourced<String>] = []
  /// Who invited: offices and name as written.
  public var inviter: Sourced<String>?
  /// Who visited: offices and name as written.
  public var visitor: Sourced<String>?
  /// The level, by the offices of those who met.
  public var level: Sourced<Level>?
  /// What the copy is.
  public var copyType: Sourced<CopyType>?
  /// Who made the copy, such as `official` or `machine`; the words of Corpus/README.md.
  public var copyMaker: Sourced<String>?
  /// How much the copy has.
  public var completeness: Sourced<Completeness>?
  /// The day this copy was taken from where it was published.
  public var captured: Sourced<StatementDate>?
  /// Who published this copy.
  public var publisher: Sourced<String>?
  /// The address the text was taken from.
  public var sourceAddress: Sourced<String>?

  /// Creates metadata of which only the language is known.
  public init(language: Sourced<Language>) { self.language = language }
}
