import DiffEngine
import StatementModel

/// Finds the topics of a series: the sections of the last text, and those of earlier ones that it does not have.
struct TopicReader {
  /// A topic: where it was found, and its lineages.
  struct Found {
    let text: Int
    let section: TextSection
    var lineages: [Int] = []
  }

  /// The topics in order of reading.
  private(set) var topics: [Found] = []
  private var topicOfLineage: [Int?]
  private let history: SeriesHistory

  init(_ history: SeriesHistory) {
    self.history = history
    topicOfLineage = Array(repeating: nil, count: history.lineages.count)
    // The order of topics while they are found: positions in `topics`.
    var order: [Int] = []
    for text in history.texts.indices.reversed() { take(text, &order) }
    topics = order.map { topics[$0] }
  }

  private mutating func take(_ text: Int, _ order: inout [Int]) {
    var before = order.startIndex
    for section in history.texts[text].sections where !section.clauses.isEmpty {
      let lineages = section.clauses.map { history.owners[text][$0] }.filter { isShown($0) }
      guard !lineages.isEmpty else { continue }
      let topic: Int
      if let known = commonTopic(lineages) {
        topic = known
      } else {
        topics.append(Found(text: text, section: section))
        topic = topics.count - 1
        order.insert(topic, at: before)
      }
      before = (order.firstIndex(of: topic) ?? before) + 1
      for lineage in lineages where topicOfLineage[lineage] == nil {
        topicOfLineage[lineage] = topic
        topics[topic].lineages.append(lineage)
      }
    }
  }

  /// The topic to which most of the lineages that have one belong, where that is a third of all at least.
  private func commonTopic(_ lineages: [Int]) -> Int? {
    var votes: [Int: Int] = [:]
    for lineage in lineages { if let topic = topicOfLineage[lineage] { votes[topic, default: 0] += 1 } }
    guard let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    return best.value * Self.minimumPart >= lineages.count ? best.key : nil
  }

  private static let minimumPart = 3

  /// Whether a lineage says anything: what pages leave behind and lines for machines are no rows.
  private func isShown(_ lineage: Int) -> Bool {
    history.lineages[lineage].stops.contains { stop in
      let unit = history.units[stop.text][stop.clauses[0]]
      switch history.texts[stop.text].blocks[unit.blockIndex].role {
      case .frontMatter, .residue: return false
      default: return true
      }
    }
  }
}
