import DiffEngine
import StatementModel

/// Finds the topics of a series: the parts of the last text, and those of earlier ones that it does not have.
///
/// A part belongs to the topic that most of its clauses belong to already, by their lineages; where those say too little,
/// to the topic whose parts speak most alike.
struct TopicReader {
  /// A topic: where it was found last, and its lineages.
  struct Found {
    let text: Int
    let part: TopicPart
    /// All its parts, by text and number.
    var places: [(text: Int, part: Int)]
    var lineages: [Int] = []
  }

  /// The topics in order of reading.
  private(set) var topics: [Found] = []
  private var topicOfLineage: [Int?]
  private let history: SeriesHistory
  private let parts: [[TopicPart]]
  private let likeness: TopicLikeness

  init(_ history: SeriesHistory) {
    self.history = history
    parts = history.texts.map { TopicPart.parts(of: $0) }
    likeness = TopicLikeness(history.texts, parts: parts)
    topicOfLineage = Array(repeating: nil, count: history.lineages.count)
    // The order of topics while they are found: positions in `topics`.
    var order: [Int] = []
    for text in history.texts.indices.reversed() { take(text, &order) }
    topics = order.map { topics[$0] }
  }

  private mutating func take(_ text: Int, _ order: inout [Int]) {
    var before = order.startIndex
    let older = topics.count
    for (number, part) in parts[text].enumerated() where !part.clauses.isEmpty {
      let lineages = part.clauses.map { history.owners[text][$0] }.filter { isShown($0) }
      guard !lineages.isEmpty else { continue }
      let place = (text: text, part: number)
      let topic: Int
      if let known = commonTopic(lineages) ?? likeTopic(place, part.kind, among: older) {
        topic = known
        topics[topic].places.append(place)
      } else {
        topics.append(Found(text: text, part: part, places: [place]))
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

  /// Of the topics of later texts, that of the part most alike, where it stands out from what parts of the series have in
  /// common anyway; parts of different kinds are not compared.
  private func likeTopic(_ place: (text: Int, part: Int), _ kind: TextSection.Kind, among count: Int) -> Int? {
    var best: (topic: Int, likeness: Double)?
    let bar = outstandingLikeness(of: place)
    for topic in 0..<count where topics[topic].part.kind == kind {
      let found = topics[topic].places.map { likeness.between(place, $0) }.max() ?? 0
      if found > best?.likeness ?? bar { best = (topic, found) }
    }
    return best?.topic
  }

  /// The likeness that stands out from those of a part with the parts of other texts.
  private func outstandingLikeness(of place: (text: Int, part: Int)) -> Double {
    let others = parts.indices.filter { $0 != place.text }.flatMap { text in parts[text].indices.map { (text, $0) } }
    guard others.count >= Self.enoughParts else { return .infinity }
    let values = others.map { likeness.between(place, (text: $0.0, part: $0.1)) }
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    return mean + Self.outstanding * variance.squareRoot()
  }

  private static let minimumPart = 3
  /// So many standard deviations above the mean, a likeness is of the matter and not of the genre.
  private static let outstanding = 4.0
  /// From fewer parts no deviation can be told.
  private static let enoughParts = 20

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
