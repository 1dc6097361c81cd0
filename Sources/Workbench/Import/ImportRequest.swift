public import StatementModel

/// What the user says about the files to record; nil is "read it in the text".
public struct ImportRequest: Sendable {
  /// The series that the texts belong to.
  public var series: CorpusName?
  /// The date part of the id, such as `2022-11-01`, `2022-11-01-2` or `undated-1`.
  public var date: CorpusName?
  /// The language of the texts.
  public var language: Language?
  /// The edition, where a language has several.
  public var edition: CorpusName?
  /// The encoding of the files, by any usual label.
  public var encoding: String?
  /// The day on which the text stood so where it was published; nil where that is not known.
  public var asOf: StatementDate?
  /// The address that the source was taken from.
  public var sourceAddress: String?
  /// Who made the copy, in the words of the catalogue, such as `official`.
  public var copyMaker: String?
  /// What is said about the revision.
  public var message: String?
  /// When it is recorded, in seconds since 1970.
  public var recordedAt: Int64

  /// Creates a request that gives nothing but the time.
  public init(recordedAt: Int64) { self.recordedAt = recordedAt }
}
