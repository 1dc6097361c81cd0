public import CorpusStore
public import StatementModel

/// What came of recording one file.
public struct ImportOutcome: Sendable {
  /// The path as the user wrote it.
  public let path: String
  /// Which text it became.
  public let id: TextID
  /// The text, cut into clauses.
  public let text: StatementText
  /// Whether it was recorded or known already.
  public let result: AddResult

  /// Number of clauses of the text.
  public var clauseCount: Int { text.blocks.reduce(0) { $0 + $1.clauses.count } }
}
