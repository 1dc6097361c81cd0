public import StatementModel

extension Workbench {
  /// What a user should know before trusting a text: signs of a wrong decoding.
  public func notes(on text: StatementText) -> [String] {
    text.findings.filter { $0.category == .wrongDecoding }.map { "\(text.id): \($0.message)" }
  }

  /// What a user should know before trusting a comparison: the notes on each text, and that the languages differ.
  public func notes(on texts: Pair<StatementText>) -> [String] {
    let languages = texts.map(\.metadata.language.value)
    let differ =
      "the texts are in different languages (\(languages.old.rawValue), \(languages.new.rawValue)): "
      + "a comparison of wording says little"
    // Traditional and simplified characters are one language, and comparison form folds the script.
    let isSame = languages.old == languages.new || languages.old.isChinese && languages.new.isChinese
    return notes(on: texts.old) + notes(on: texts.new) + (isSame ? [] : [differ])
  }
}
