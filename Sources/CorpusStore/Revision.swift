public import StatementModel

/// One revision of a text, as `log` tells of it.
public struct Revision: Hashable, Sendable {
  /// What brought a revision about.
  public enum Kind: String, Hashable, Sendable {
    /// A source was added, for the first time or with other bytes, or with other metadata.
    case text
    /// Someone corrected by hand how the text is cut, or its metadata.
    case correction
    /// The kept source was cut anew by a later version of the rules.
    case renormalisation
    /// A program other than tifa changed the files.
    case foreign
  }

  /// Its number; the oldest is 1.
  public let number: Int
  /// Its commit.
  public let commit: CommitID
  /// What the list beside the text tells of it.
  let line: RevisionLine
}

extension Revision {
  /// When it was recorded, in seconds since 1970.
  public var recordedAt: Int64 { line.recordedAt }
  /// The date of the statement as recorded then; nil for an undated one, or where another program made the commit.
  public var statementDate: StatementDate? { line.statementDate }
  /// The day on which the text stood so where it was published, as the user or the source says; nil where neither does.
  public var asOf: StatementDate? { line.asOf }
  /// What brought it about.
  public var kind: Kind { line.kind }
  /// Who made the correction; nil for other kinds.
  public var author: String? { line.author }
  /// The title as recorded then; nil where none was known, or the revision was made by a version that kept no list.
  public var title: String? { line.title }
  /// What was said about it, without the trailers.
  public var message: String { line.message }
  /// SHA-256 of the source bytes, in hexadecimal; nil where another program made the commit.
  public var sourceSHA256: String? { line.sourceSHA256 }
  /// The address the source was taken from, where it was known.
  public var sourceAddress: String? { line.sourceAddress }
}

extension RevisionLine {
  /// What a commit says of the revision that it made of the text whose folder it left as `folder`.
  init(_ commit: Commit, folder: ObjectID) {
    let message = CommitMessage(parsing: commit.message)
    let isOurs = message[.sourceSHA256] != nil
    self.init(
      recordedAt: commit.recordedAt, statementDate: message[.statementDate].flatMap { StatementDate($0) },
      asOf: message[.asOf].flatMap { StatementDate($0) },
      kind: !isOurs ? .foreign : message[.correction] != nil ? .correction : .text, author: message[.correctionBy],
      title: nil, sourceSHA256: message[.sourceSHA256], sourceAddress: message[.sourceURL], folder: folder,
      previous: nil, message: message.text)
  }

  /// What is said of `revision` before its place is known.
  init(_ revision: NewRevision, _ message: CommitMessage) {
    let metadata = revision.record.metadata
    self.init(
      recordedAt: revision.recordedAt, statementDate: StatementName.date(of: revision),
      asOf: metadata.captured?.value,
      kind: revision.edit == nil ? revision.kind : .correction, author: message[.correctionBy],
      title: metadata.title?.value, sourceSHA256: message[.sourceSHA256], sourceAddress: message[.sourceURL],
      folder: .none, previous: nil, message: message.text)
  }
}
