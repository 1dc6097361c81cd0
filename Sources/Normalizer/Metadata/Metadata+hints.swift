import StatementModel

extension Metadata {
  /// This metadata with what the source says of itself where the text says nothing.
  ///
  /// The day of publication never becomes the day of issue: pages show the day they were made, copied or visited.
  func completed(by hints: SourceHints) -> Metadata {
    var metadata = self
    if metadata.title == nil { metadata.title = hints.title.map { Sourced($0, .source) } }
    if metadata.sourceAddress == nil { metadata.sourceAddress = hints.address.map { Sourced($0, .source) } }
    if metadata.published == nil { metadata.published = hints.published.map { Sourced($0, .source) } }
    if metadata.publisher == nil { metadata.publisher = hints.publisher.map { Sourced($0, .source) } }
    if metadata.language.value == .undetermined, let declared = hints.language.flatMap(Language.init(declared:)) {
      metadata.language = Sourced(declared, .source)
    }
    return metadata
  }
}

extension Language {
  /// The known language that a tag such as `vi-VN`, `en_US` or `zh-Hant-TW` (RFC 5646) declares.
  init?(declared tag: String) {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    switch parts.first {
    case "vi": self = .vietnamese
    case "en": self = .english
    case "zh":
      let isTraditional = parts.dropFirst().contains { ["hant", "tw", "hk", "mo"].contains($0) }
      self = isTraditional ? .chineseTraditional : .chinese
    default: return nil
    }
  }
}
