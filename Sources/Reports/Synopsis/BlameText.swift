import DiffEngine
import StatementModel
public import WordingHistory

/// Where the wording of a text comes from, clause by clause, for the terminal.
public struct BlameText: Sendable {
  /// Columns of the terminal.
  public var width = 80
  /// Whether colours are shown.
  public var colour = TerminalReport.Colour.none
  private let columns: SynopsisColumns
  /// The revision of the text in which each of its clauses came, by clause; empty where the text is no text of a corpus.
  private let revisions: [Int]

  /// Creates a report.
  public init(_ columns: SynopsisColumns, revisions: [Int] = []) {
    self.columns = columns
    self.revisions = revisions
  }

  /// The clauses of the text of that number in the history: when each was first there and last changed, and which of its
  /// wording came when.
  public func rendered(_ history: SeriesHistory, text: Int) -> String {
    var page = TerminalPage(output: "", width: max(40, width), theme: Theme(colour))
    for (clause, unit) in history.units[text].enumerated() {
      let lineage = history.lineages[history.owners[text][clause]]
      guard let stop = lineage.stop(in: text), stop.clauses[0] == clause else { continue }
      let origins = history.origins(of: stop, in: lineage)
      let first = lineage.stops[0].text
      var facts = [unit.clause.id, "first \(columns.dates[first])"]
      if let last = origins.map(\.text).max(), last > first { facts.append("last changed \(columns.dates[last])") }
      if clause < revisions.count { facts.append("revision \(revisions[clause])") }
      page.write(StyledText(facts.joined(separator: "  "), .heading), hanging: 2, marginIsInText: true)
      page.write(wording(origins, first), hanging: 2)
      page.blankLine()
    }
    page.write(StyledText("First and last mean: \(columns.scope). {DATE: …} came in with that text.", .dim))
    return page.output
  }

  private func wording(_ origins: [WordingOrigin], _ first: Int) -> StyledText {
    var text = StyledText()
    for origin in origins {
      let wording = VisibleText.line(origin.wording)
      if origin.text == first {
        text.append(wording)
      } else {
        text.append("{\(columns.dates[origin.text]): \(wording)}", .inserted)
      }
    }
    return text
  }
}
