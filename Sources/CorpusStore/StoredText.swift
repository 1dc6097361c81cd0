public import StatementModel

/// One revision of a text, with everything that is kept of it.
public struct StoredText: Sendable {
  /// Which text it is.
  public let id: TextID
  /// The bytes as received.
  public let source: [UInt8]
  /// The file name extension of the source.
  public let sourceExtension: CorpusName
  /// The canonical text, UTF-8.
  public let text: [UInt8]
  /// What is known about the text.
  public let record: TextRecord
  /// The corrections that were made by hand; none where there is no such file.
  public let corrections: Corrections
}
