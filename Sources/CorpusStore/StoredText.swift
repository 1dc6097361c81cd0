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

extension StoredText {
  /// Reads the text `id` from its folder.
  init(_ id: TextID, _ folder: Tree) throws(CorpusError.Cause) {
    let sources = folder.entries.filter { TextFile.isSource($0.name) }
    guard sources.count == 1, let source = sources.first else {
      throw .damaged("\(id) has \(sources.count) source files instead of one")
    }
    let fileExtension = try TextFile.sourceExtension(source.name)
    func bytes(_ name: String) throws(CorpusError.Cause) -> [UInt8] {
      guard let bytes = try folder.file(name) else { throw .damaged("\(id) has no \(name)") }
      return bytes
    }
    let corrections = try folder.file(TextFile.corrections)
    self.init(
      id: id, source: try bytes(TextFile.source(fileExtension)), sourceExtension: fileExtension,
      text: try bytes(TextFile.text), record: try TextRecord(decoding: try bytes(TextFile.record), of: id),
      corrections: try corrections.map { file throws(CorpusError.Cause) in try Corrections(decoding: file, of: id) }
        ?? Corrections())
  }
}
