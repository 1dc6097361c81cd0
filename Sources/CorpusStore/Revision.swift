public import StatementModel

/// One revision of a text, as `log` tells of it.
public struct Revision: Hashable, Sendable {
  /// Its number; the oldest is 1.
  public let number: Int
  /// Its commit.
  public let commit: CommitID
  /// When it was recorded, in seconds since 1970.
  public let recordedAt: Int64
  /// The date of the statement as recorded then; nil for an undated one, or where another program made the commit.
  public let statementDate: StatementDate?
  /// What was said about it, without the trailers.
  public let message: String
  /// SHA-256 of the source bytes, in hexadecimal; nil where another program made the commit.
  public let sourceSHA256: String?
  /// The address the source was taken from, where it was known.
  public let sourceAddress: String?
}

extension Revision {
  init(number: Int, _ commit: Commit) {
    let message = CommitMessage(parsing: commit.message)
    self.init(
      number: number, commit: CommitID(commit.id), recordedAt: commit.recordedAt,
      statementDate: message[.statementDate].flatMap { StatementDate($0) }, message: message.text,
      sourceSHA256: message[.sourceSHA256], sourceAddress: message[.sourceURL])
  }
}
