public import StatementModel

extension Workbench {
  /// What a user should know before trusting a text: signs of a wrong decoding, and letters that are not
  /// what they look like, which would show as a change that nobody can see.
  public func notes(on text: StatementText) -> [String] {
    let alike = text.findings.filter { $0.category == .lookAlike }
    let more = alike.count > 1 ? "; 'tifa segment' lists all \(alike.count) such findings" : ""
    return text.findings.filter { $0.category == .wrongDecoding }.map { "\(text.id): \($0.message)" }
      + alike.prefix(1).map { "\(text.id): \($0.message)\(more)" }
  }

  /// Says that the encoding that the user gives is not the one of `text`, whose format says its own; nil where it is.
  public func note(on encoding: String?, for text: StatementText) -> String? {
    guard let encoding, recordedEncoding(text.extracted.decoder) == nil else { return nil }
    return "--encoding \(encoding) does not apply to \(text.id): documents of its format say their own encoding"
  }
}
