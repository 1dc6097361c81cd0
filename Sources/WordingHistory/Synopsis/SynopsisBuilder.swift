import DiffEngine
import StatementModel

/// Lays the lineages of a series out as a table.
struct SynopsisBuilder {
  private let history: SeriesHistory
  private let sections: [[TextSection]]

  init(_ history: SeriesHistory) {
    self.history = history
    sections = history.texts.map(\.sections)
  }

  /// The topics with their rows.
  func topics() -> [Synopsis.Topic] {
    TopicReader(history).topics.map { found in
      Synopsis.Topic(title: title(found), rows: RowOrder(history).ordered(found.lineages).map(row))
    }
  }

  func row(_ lineage: Int) -> Synopsis.Row {
    let value = history.lineages[lineage]
    var cells = [Synopsis.Cell?](repeating: nil, count: history.texts.count)
    var before: Lineage.Stop?
    for stop in value.stops {
      cells[stop.text] = Synopsis.Cell(
        clauses: stop.clauses, change: before.map { history.change(from: $0, to: stop, in: value) },
        skipped: before.map { stop.text - $0.text - 1 } ?? 0, section: section(of: stop))
      before = stop
    }
    return Synopsis.Row(id: history.id(of: value), lineage: lineage, cells: cells)
  }

  private func section(of stop: Lineage.Stop) -> Int? {
    sections[stop.text].first { $0.clauses.contains(stop.clauses[0]) }?.position
  }

  /// Label and heading, or where there is no heading the label and the beginning of the first clause.
  private func title(_ found: TopicReader.Found) -> String {
    let text = history.texts[found.text]
    let heading = found.part.heading.map { text[$0] }.joined(separator: " ")
    if !heading.isEmpty { return [found.part.label, heading].filter { !$0.isEmpty }.joined(separator: " ") }
    let units = history.units[found.text][found.part.clauses]
    let first = units.first { text.blocks[$0.blockIndex].role != .title } ?? units.first
    let beginning = first.map { String(text[$0.clause.range].prefix(Self.titleLength)) } ?? ""
    let isCut = (first?.clause.range.count ?? 0) > Self.titleLength
    return [found.part.label, beginning + (isCut ? "…" : "")].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let titleLength = 36
}

extension Synopsis {
  /// Lays out the lineages of a series; costs a wording diff for each cell.
  public init(_ history: SeriesHistory) {
    self.init(history: history, topics: SynopsisBuilder(history).topics())
  }
}

extension Synopsis {
  /// The table of one lineage alone.
  public init(_ history: SeriesHistory, of lineage: Int) {
    let row = SynopsisBuilder(history).row(lineage)
    self.init(history: history, topics: [Topic(title: "", rows: [row])])
  }
}
