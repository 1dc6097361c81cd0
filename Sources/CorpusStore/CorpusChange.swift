public import StatementModel

/// One step of the history of a corpus: a commit and what it was about.
public struct CorpusChange: Hashable, Sendable {
  /// Its commit.
  public let commit: CommitID
  /// When it was recorded, in seconds since 1970.
  public let recordedAt: Int64
  /// The text that it made a revision of; nil for a change to pairings, a merge, or what another program made.
  public let text: TextID?
  /// The date of the statement as recorded then.
  public let statementDate: StatementDate?
  /// The address the source was taken from, where it was known.
  public let sourceAddress: String?
  /// What was said about it, without the trailers.
  public let message: String
}

extension CorpusChange {
  init(_ commit: Commit) {
    let message = CommitMessage(parsing: commit.message)
    self.init(
      commit: CommitID(commit.id), recordedAt: commit.recordedAt, text: message.textID,
      statementDate: message[.statementDate].flatMap { StatementDate($0) }, sourceAddress: message[.sourceURL],
      message: message.text)
  }
}

extension CommitMessage {
  /// The text that the trailers name.
  fileprivate var textID: TextID? {
    guard let statement = self[.statementID], let text = self[.text] else { return nil }
    let names = statement.split(separator: "/", omittingEmptySubsequences: false) + [Substring(text)]
    guard names.count == 3 else { return nil }
    let bytes = names.map { Array($0.utf8) }
    return try? TextPath(series: bytes[0], date: bytes[1], text: bytes[2]).id
  }
}
