public import StatementModel

extension Workbench {
  /// What a user should know before trusting a text: signs of a wrong decoding.
  public func notes(on text: StatementText) -> [String] {
    text.findings.filter { $0.category == .wrongDecoding }.map { "\(text.id): \($0.message)" }
  }

  /// What a user should know before trusting a comparison: the notes on each text, and that the languages differ.
  public func notes(on texts: Pair<StatementText>) -> [String] {
    let languages = texts.map { $0.metadata.language.value.rawValue }
    let differ =
      "the texts are in different languages (\(languages.old), \(languages.new)): a comparison of wording says little"
    return notes(on: texts.old) + notes(on: texts.new) + (languages.old == languages.new ? [] : [differ])
  }
}
