public import WordingHistory
import DiffEngine
import StatementModel

/// A synopsis for the terminal: the topics in one table, or row by row what became of each clause.
public struct SynopsisText: Sendable {
  /// Columns of the terminal.
  public var width = 80
  /// Whether colours are shown.
  public var colour = TerminalReport.Colour.none
  /// Whether every row is shown with its wording; else the topics alone, where there are several.
  public var isOpen = false

  private let columns: SynopsisColumns

  /// Creates a report.
  public init(_ columns: SynopsisColumns) { self.columns = columns }

  /// The report as text.
  public func rendered(_ synopsis: Synopsis) -> String {
    let said = SynopsisWords(synopsis: synopsis, columns: columns, words: .english)
    var page = TerminalPage(output: "", width: max(40, width), theme: Theme(colour))
    writeColumns(said, &page)
    page.blankLine()
    // One topic fits on a page: a table of topics would say nothing of it.
    if isOpen || synopsis.topics.count == 1 { writeRows(said, &page) } else { writeTopics(said, &page) }
    return page.output
  }

  private func writeColumns(_ said: SynopsisWords, _ page: inout TerminalPage<String>) {
    var number = 0
    for column in columns.columns {
      switch column {
      case .text(let index):
        number += 1
        let text = said.synopsis.texts[index]
        let title = text.metadata.title.map { VisibleText.line($0.value) } ?? VisibleText.line(text.id)
        let badges = SynopsisColumns.badges(text)
        let line = "\(columns.dates[index])  \(title)" + (badges.isEmpty ? "" : "  [\(badges.joined(separator: ", "))]")
        page.write(StyledText(line), margin: Self.padded("\(number)", 3), hanging: 4)
      case .missing(let missing):
        page.write(StyledText("\(missing.date)  \(missing.id), known of and not held", .dim), margin: "  ×", hanging: 4)
      }
    }
    page.blankLine()
    page.write(StyledText("First and last mean: \(columns.scope).", .dim))
  }

  /// One line a topic: how many rows it has in each text; `~` where some changed, `+` where some are new.
  private func writeTopics(_ said: SynopsisWords, _ page: inout TerminalPage<String>) {
    let count = said.synopsis.texts.count
    let counts = said.synopsis.topics.map { topic in (0..<count).map { Self.count(topic, $0, said) } }
    let cell = max(4, (counts.joined().map(\.count).max() ?? 0) + 1)
    // A table wider than the terminal is left to it: cut lines would put figures under the wrong text.
    let name = max(16, page.width - cell * count - 6)
    let numbers = (1...count).map { Self.padded(String($0), cell) }.joined()
    page.writeUnbroken(StyledText(Self.cut("TOPIC", name) + "  ROWS" + numbers, .heading))
    for (topic, cells) in zip(said.synopsis.topics, counts) {
      let title = Self.cut(VisibleText.line(topic.title), name) + Self.padded(String(topic.rows.count), 6)
      page.writeUnbroken(StyledText(title + cells.map { Self.padded($0, cell) }.joined()))
    }
    page.blankLine()
    page.write(
      StyledText(
        "~ some changed, + some new, · none. --topic PHRASE opens what holds it, --only changed|new|dropped what became "
          + "so, --clauses everything.", .dim))
  }

  private static func count(_ topic: Synopsis.Topic, _ column: Int, _ said: SynopsisWords) -> String {
    let (all, changed, new) = said.counts(topic, in: column)
    return all == 0 ? "·" : "\(all)\(changed > 0 ? "~" : "")\(new > 0 ? "+" : "")"
  }

  private func writeRows(_ said: SynopsisWords, _ page: inout TerminalPage<String>) {
    if said.synopsis.rows.isEmpty { page.write(StyledText("No clause is so.")) }
    for topic in said.synopsis.topics {
      page.rule(VisibleText.line(topic.title))
      page.blankLine()
      for row in topic.rows {
        LineageText(said).write(row, explains: false, &page)
        page.blankLine()
      }
    }
  }

  /// `text` cut or filled to `width` columns.
  private static func cut(_ text: String, _ width: Int) -> String {
    if DisplayWidth.of(text) <= width { return text + String(repeating: " ", count: width - DisplayWidth.of(text)) }
    let styled = StyledText(text)
    var end = 0
    while end < styled.cells.count, styled.width(0..<end + 1) < width { end += 1 }
    return styled.wording(0..<end) + "…" + String(repeating: " ", count: max(0, width - 1 - styled.width(0..<end)))
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
