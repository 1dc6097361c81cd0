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
  /// The address the text was taken from.
  public var sourceAddress: Sourced<String>?

  /// Creates metadata of which only the language is known.
  public init(language: Sourced<Language>) { self.language = language }
}
