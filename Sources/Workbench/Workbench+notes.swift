public import StatementModel

extension Workbench {
  /// What a user should know before trusting a text: signs of a wrong decoding.
  public func notes(on text: StatementText) -> [String] {
    text.findings.filter { $0.category == .wrongDecoding }.map { "\(text.id): \($0.message)" }
  }
}
