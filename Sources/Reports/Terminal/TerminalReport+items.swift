import DiffEngine
import StatementModel

extension TerminalReport {
  /// Writes one step of the outline.
  func write(
    _ item: Outline.Item, of comparison: Comparison, _ places: Pair<Places>,
    to page: inout TerminalPage<some TextOutputStream>
  ) {
    switch item {
    case .section(let section, let isOld):
      page.blankLine()
      page.rule(isOld ? "\(section.line) \(words.oldSection)" : section.line)
    case .fold(let fold):
      page.blankLine()
      let line = FoldLine(fold, comparison, places, words: words).text
      page.write(StyledText("… " + line, .dim), hanging: 2, marginIsInText: true)
    case .entry(let index):
      page.blankLine()
      let correspondence = comparison.correspondences[index]
      let redline = Redline(correspondence, in: comparison, showEditorial: options.showEditorial)
      let isWhole = isRewritten(correspondence, redline)
      writeHeader(correspondence, comparison, places, isWhole, to: &page)
      writeWording(redline, isWhole, to: &page)
    case .departure(let index):
      page.write(StyledText(words.movedTo(places.new.span(comparison.correspondences[index].new)), .dim))
    }
  }

  private func writeHeader(
    _ correspondence: Correspondence, _ comparison: Comparison, _ places: Pair<Places>, _ isWhole: Bool,
    to page: inout TerminalPage<some TextOutputStream>
  ) {
    var header = StyledText("\(correspondence.change.sign) ", .heading)
    header.append(correspondence.changes.map(words.change).joined(separator: ", "), .heading)
    header.append("  ")
    header.append(place(of: correspondence, places))
    if isWhole { header.append(" (\(words.rewritten))") }
    header.append("  ")
    header.append(tail(of: correspondence, comparison, places), .dim)
    page.write(header, hanging: 2, marginIsInText: true)
  }

  private func place(of correspondence: Correspondence, _ places: Pair<Places>) -> String {
    let (old, new) = (places.old.span(correspondence.old), places.new.span(correspondence.new))
    if old.isEmpty || old == new { return new }
    if new.isEmpty { return old }
    return correspondence.changes.contains(.moved) ? words.moved(old, new) : "\(old) → \(new)"
  }

  private func tail(
    of correspondence: Correspondence, _ comparison: Comparison, _ places: Pair<Places>
  ) -> String {
    let ids = comparison.ids(of: correspondence).map { VisibleText.line($0.joined(separator: " + ")) }
    let both = ids.old == ids.new ? ids.new : [ids.old, ids.new].filter { !$0.isEmpty }.joined(separator: " → ")
    let evidence = options.explain ? [words.evidence(correspondence, places)] : []
    return ([both] + evidence + words.pairings(correspondence, places)).joined(separator: " · ")
  }
}
