public import StatementModel

/// Cuts extracted text into blocks and clauses, recognises labels, roles and metadata, and collects findings.
public struct Normalizer: Sendable {
  /// The version of the cutting rules; raised by every change that alters the result for any text.
  public static let version = 1

  /// Creates a normaliser.
  public init() {}

  /// Cuts `text`; total: any text gives a result, and nothing of it is lost.
  ///
  /// `id` names the text in reports; `language` overrides recognition.
  public func normalize(_ text: ExtractedText, id: String, language: Language? = nil) -> StatementText {
    let metadata = Metadata(language: Sourced(language ?? .undetermined, .given))
    return StatementText(id: id, extracted: text, metadata: metadata, blocks: [])
  }
}
