public import StatementModel

/// A text as it is to be recorded: its source, its canonical text and what is known about it.
public struct NewRevision: Sendable {
  /// What a correction or pairing by hand changed, by whom and why.
  public struct Edit: Hashable, Sendable {
    let what: String
    let author: String
    let reason: String

    /// Creates an edit; each part is written on one line.
    public init(what: String, author: String, reason: String) {
      self.what = what
      self.author = author
      self.reason = reason
    }
  }

  /// Which text it is a revision of.
  public let id: TextID
  /// The bytes as received.
  public let source: [UInt8]
  /// The file name extension of the source, such as `txt`.
  public let sourceExtension: CorpusName
  /// The canonical text, UTF-8.
  public let text: [UInt8]
  /// What is known about the text.
  public let record: TextRecord
  /// What people are told about the revision; nil for a sentence made from the id.
  public let message: String?
  /// The corrections made by hand, which replace those that are kept; nil to leave them as they are.
  public var corrections: Corrections?
  /// The correction that the revision is about, for the commit's trailers; nil for a text that was added.
  public var edit: Edit?
  /// The commit of the revision that this one was made from; nil where it does not matter.
  ///
  /// Recording throws where that is not the last revision any more.
  public var basis: CommitID?
  /// What brought it about, where that is no correction.
  public var kind = Revision.Kind.text
  /// When it is recorded, in seconds since 1970; given, so that a corpus can be built again to the same bytes.
  public let recordedAt: Int64

  /// Creates a revision from its parts.
  public init(
    id: TextID, source: [UInt8], sourceExtension: CorpusName, text: [UInt8], record: TextRecord,
    message: String? = nil, recordedAt: Int64
  ) {
    self.id = id
    self.source = source
    self.sourceExtension = sourceExtension
    self.text = text
    self.record = record
    self.message = message
    self.recordedAt = recordedAt
  }

  /// Creates a revision from a text as it was cut; makes the canonical text and the record.
  public init(
    id: TextID, of text: StatementText, source: [UInt8], sourceExtension: CorpusName, normalizer: Int,
    message: String? = nil, recordedAt: Int64
  ) {
    self.init(
      id: id, source: source, sourceExtension: sourceExtension, text: CanonicalText(text).bytes,
      record: TextRecord(text, normalizer: normalizer), message: message, recordedAt: recordedAt)
  }
}
