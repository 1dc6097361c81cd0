public import StatementModel

extension Corrections {
  /// Applies the corrections to a text as it was cut; pure and total, and nothing of the text is lost.
  ///
  /// In order, each on what those before it made; one that the text meets already changes nothing. One that does not fit
  /// changes nothing either and becomes a finding `correction-lost`. Ids change in the paragraphs that are corrected and, for a label, in those that stand under it.
  public func apply(to text: StatementText) -> StatementText {
    guard !list.isEmpty else { return text }
    var editor = CorrectionEditor(text)
    var lost: [Finding] = []
    for (index, correction) in list.enumerated() {
      do {
        try editor.carryOut(correction)
      } catch {
        lost.append(
          Finding(
            .correctionLost, "Correction \(index + 1) is not applied, since \(error.rawValue): \(correction)"))
      }
    }
    return StatementText(
      id: text.id, extracted: text.extracted, metadata: editor.metadata, blocks: editor.blocks,
      findings: lost + text.findings)
  }
}
