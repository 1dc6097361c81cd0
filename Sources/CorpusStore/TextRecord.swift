public import StatementModel

/// What is known about a text beside its wording, as kept in `statement.json`.
public struct TextRecord: Hashable, Sendable {
  /// The version of the file's form.
  public static let schemaVersion = 1

  /// Title, language, day, place and source address, each with where it comes from.
  public let metadata: Metadata
  /// SHA-256 of the source bytes, 64 lower-case hexadecimal digits.
  public let sourceSHA256: String
  /// The decoder that made the extracted text of the source bytes.
  public let decoder: String
  /// The version of the rules that cut the text.
  public let normalizer: Int
  /// The blocks and clauses, whose ranges count in the extracted text.
  public let blocks: [Block]
  /// Defects found while reading and cutting.
  public let findings: [Finding]

  /// Creates a record from its parts.
  public init(
    metadata: Metadata, sourceSHA256: String, decoder: String, normalizer: Int, blocks: [Block], findings: [Finding]
  ) {
    self.metadata = metadata
    self.sourceSHA256 = sourceSHA256
    self.decoder = decoder
    self.normalizer = normalizer
    self.blocks = blocks
    self.findings = findings
  }

  /// Takes the record of a text that was cut by rules of version `normalizer`.
  public init(_ text: StatementText, normalizer: Int) {
    self.init(
      metadata: text.metadata, sourceSHA256: text.extracted.sourceSHA256, decoder: text.extracted.decoder,
      normalizer: normalizer, blocks: text.blocks, findings: text.findings)
  }
}
