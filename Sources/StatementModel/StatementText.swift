/// One text (a language and edition of a statement) cut into blocks and clauses; nothing of the extracted text is lost.
public struct StatementText: Sendable {
  /// How the text is named in reports: its id in a corpus, or the path it was read from.
  public let id: String
  /// The extracted text that every range counts in.
  public let extracted: ExtractedText
  /// What is known about it.
  public let metadata: Metadata
  /// Its paragraphs, in order and without overlap; between them stand only blanks and typographic marks.
  public let blocks: [Block]
  /// Defects found while reading and cutting, in order of position.
  public let findings: [Finding]

  /// Creates a text; the blocks lie inside `extracted`, in order.
  public init(id: String, extracted: ExtractedText, metadata: Metadata, blocks: [Block], findings: [Finding] = []) {
    self.id = id
    self.extracted = extracted
    self.metadata = metadata
    self.blocks = blocks
    self.findings = findings
  }

  /// The wording of `range`, as written.
  public subscript(range: ScalarRange) -> String { extracted[range] }
}
