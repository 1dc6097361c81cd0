import StatementModel
public import WordingHistory

/// What a search found for people, in the terminal.
public struct SearchText: Sendable {
  private let width: Int
  private let theme: Theme
  private let countsOnly: Bool

  /// Creates a report of lines of `width` columns; one of counts only has a line for each text.
  public init(width: Int = 80, colour: TerminalReport.Colour = .none, countsOnly: Bool = false) {
    (self.width, theme, self.countsOnly) = (width, Theme(colour), countsOnly)
  }

  /// The report.
  public func rendered(_ results: SearchResults) -> String {
    var lines: [String] = []
    for finding in results.findings {
      let id = VisibleText.line(finding.text)
      if countsOnly {
        lines.append("\(finding.count)\t\(id)")
        continue
      }
      lines.append(styled(id, .heading) + (finding.title.map { "  " + VisibleText.line($0) } ?? ""))
      for line in finding.lines { lines += self.lines(line) }
      lines.append("")
    }
    lines.append(summary(results))
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(_ line: SearchFinding.Line) -> [String] {
    let shape = KeywordInContext(width: width, margin: 4)
    let first = line.pieces.firstIndex(where: \.isMatch) ?? line.pieces.startIndex
    let before = line.pieces[..<first].map(\.text).joined()
    let (match, after) = shape.after(
      match: line.pieces[first].text, line.pieces[(first + 1)...].map { $0.isMatch ? "[\($0.text)]" : $0.text }.joined()
    )
    return [
      "    \(shape.before(before))[\(styled(match, .heading))]\(after)",
      "    " + styled(VisibleText.line(line.clause), .dim),
    ]
  }

  private func summary(_ results: SearchResults) -> String {
    let searched = "\(results.textsSearched) \(results.textsSearched == 1 ? "text" : "texts") searched"
    guard results.total > 0 else { return "not found; \(searched)" }
    let found = results.findings.count
    return
      "\(results.total) \(results.total == 1 ? "match" : "matches") in \(found) \(found == 1 ? "text" : "texts"); \(searched)"
  }

  private func styled(_ text: String, _ style: Style) -> String { theme.start(style) + text + theme.end(style) }
}
