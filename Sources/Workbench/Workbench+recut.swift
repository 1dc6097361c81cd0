import CorpusStore
import Normalizer
import StatementModel

extension Workbench {
  /// Cuts a kept text anew by the rules of today, with what its user gave, and with its corrections.
  ///
  /// `corrections` stand in for those that are kept; `language` and `encoding` override every other.
  func recut(
    _ stored: StoredText, name: String, language: Language? = nil, encoding: String? = nil,
    corrections: Corrections? = nil
  ) throws(WorkbenchError) -> StatementText {
    let corrections = corrections ?? stored.corrections
    let plain = try cut(
      stored.source, name: name, language: language ?? corrections.language ?? stored.id.language,
      encoding: encoding ?? recordedEncoding(stored.record.decoder))
    var metadata = restoring(stored, in: plain.metadata)
    if let language { metadata.language = Sourced(language, .given) }
    return corrections.apply(to: plain.with(metadata))
  }

  /// What was read in the text, with what was given when it was added.
  private func restoring(_ stored: StoredText, in read: Metadata) -> Metadata {
    let kept = stored.record.metadata
    var metadata = read
    for field in Correction.Field.allCases where field != .language {
      let correction = stored.corrections.setting(of: field)
      guard let value = correction.isSet ? correction.given : kept.given(field) else { continue }
      metadata = metadata.giving(field, value)
    }
    let language = stored.corrections.setting(of: .language)
    metadata.language =
      language.isSet ? Sourced(stored.id.language, language.given == nil ? .recognised : .given) : kept.language
    if let address = kept.sourceAddress, address.given != nil { metadata.sourceAddress = address }
    if let captured = kept.captured, captured.origin == .given { metadata.captured = captured }
    if let maker = kept.copyMaker, maker.given != nil { metadata.copyMaker = maker }
    return metadata
  }
}

extension StatementText {
  /// The same text with other metadata.
  func with(_ metadata: Metadata, id: String? = nil) -> StatementText {
    StatementText(id: id ?? self.id, extracted: extracted, metadata: metadata, blocks: blocks, findings: findings)
  }
}
