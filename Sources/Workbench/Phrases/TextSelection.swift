public import Concordance
public import StatementModel

/// Which texts are read for a question about many.
public struct TextSelection: Sendable {
  /// Files that are read instead of the corpus; none for the corpus.
  public var files: [String] = []
  /// The series; nil for the whole corpus.
  public var series: CorpusName?
  /// The language; nil for those that fit the question.
  public var language: Language?
  /// The days of issue.
  public var span = DateSpan()
  /// Whether all revisions are read rather than the newest of each text.
  public var allRevisions = false

  /// Creates a selection of the newest revisions of everything in the corpus.
  public init() {}
}
