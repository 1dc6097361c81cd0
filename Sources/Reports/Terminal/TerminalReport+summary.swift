import DiffEngine
import StatementModel

extension TerminalReport {
  /// Writes whether the texts are unlike, what they are, and the figures.
  func writeSummary(_ comparison: Comparison, to page: inout TerminalPage<some TextOutputStream>) {
    if let warning = words.comparability(comparison.comparability) {
      page.write(StyledText(warning, .heading))
      page.blankLine()
    }
    let labels = Pair(old: words.old, new: words.new)
    let column = max(DisplayWidth.of(labels.old), DisplayWidth.of(labels.new)) + 2
    writeText(comparison.texts.old, labels.old, comparison.summary.clauses.old, column, to: &page)
    writeText(comparison.texts.new, labels.new, comparison.summary.clauses.new, column, to: &page)
    page.blankLine()
    page.write(StyledText(words.digest(comparison.summary)))
    if !comparison.hasAnyChange { page.write(StyledText(words.noChange)) }
  }

  private func writeText(
    _ text: StatementText, _ label: String, _ clauses: Int, _ column: Int,
    to page: inout TerminalPage<some TextOutputStream>
  ) {
    let title = text.metadata.title.map { VisibleText.line($0.value) }
    let facts = [
      title == nil ? nil : text.id,
      text.metadata.date?.value.description,
      text.metadata.language.value.rawValue,
      words.clauses(clauses),
    ]
    page.write(
      StyledText(title ?? VisibleText.line(text.id), .heading), margin: label, hanging: column, marginStyle: .dim)
    page.write(
      StyledText(facts.compactMap { $0.map(VisibleText.line) }.joined(separator: " · "), .dim), hanging: column)
  }
}
