public import StatementModel

extension Workbench {
  /// What a user should know before trusting a text: signs of a wrong decoding, and letters that are not
  /// what they look like, which would show as a change that nobody can see.
  public func notes(on text: StatementText) -> [String] { notes(on: text.findings, of: text.id) }

  /// The same of the findings of the text called `id`.
  func notes(on findings: [Finding], of id: String) -> [String] {
    let alike = findings.filter { $0.category == .lookAlike }
    let more = alike.count > 1 ? "; 'tifa segment' lists all \(alike.count) such findings" : ""
    return findings.filter { $0.category == .wrongDecoding }.map { "\(id): \($0.message)" }
      + alike.prefix(1).map { "\(id): \($0.message)\(more)" }
  }

  /// Says that the encoding that the user gives is not the one of `text`, whose format says its own; nil where it is.
  public func note(on encoding: String?, for text: StatementText) -> String? {
    note(on: encoding, decoder: text.extracted.decoder, of: text.id)
  }

  /// The same of the text called `id`, which `decoder` has read.
  func note(on encoding: String?, decoder: String, of id: String) -> String? {
    guard let encoding, recordedEncoding(decoder) == nil else { return nil }
    return "--encoding \(encoding) does not apply to \(id): documents of its format say their own encoding"
  }
}
