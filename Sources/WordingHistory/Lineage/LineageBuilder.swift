import StatementModel

/// Puts the clauses of a series together into lineages.
///
/// Links are taken from the surest to the weakest (Kruskal's order), and one is passed over where it would give a text more
/// clauses than a split or merger has: so a family that weak links would run together is cut at the weakest.
struct LineageBuilder {
  private var parents: [Int]
  /// For each root: how many clauses its lineage has in each text.
  private var widths: [[Int: Int]]
  private let offsets: [Int]
  private let options: LineageOptions
  private var kept: [ClauseLink] = []

  init(_ graph: ClauseGraph, options: LineageOptions) {
    self.options = options
    var offset = 0
    var (offsets, widths) = ([Int](), [[Int: Int]]())
    for (text, statement) in graph.texts.enumerated() {
      offsets.append(offset)
      let count = statement.blocks.reduce(0) { $0 + $1.clauses.count }
      widths += Array(repeating: [text: 1], count: count)
      offset += count
    }
    (self.offsets, self.widths, parents) = (offsets, widths, Array(0..<offset))
    let ordered = graph.links.sorted { ($1.score, $0.skipped, $0.from, $0.to) < ($0.score, $1.skipped, $1.from, $1.to) }
    for link in ordered { take(link) }
  }

  private func number(_ node: ClauseNode) -> Int { offsets[node.text] + node.clause }

  private mutating func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  private mutating func take(_ link: ClauseLink) {
    let (from, to) = (root(number(link.from)), root(number(link.to)))
    if from == to {
      kept.append(link)
      return
    }
    let merged = widths[from].merging(widths[to], uniquingKeysWith: +)
    guard merged.values.allSatisfy({ $0 <= options.maximumWidth }) else { return }
    let (root, child) = (min(from, to), max(from, to))
    parents[child] = root
    (widths[root], widths[child]) = (merged, [:])
    kept.append(link)
  }

  /// The lineages in order of their first clause; every clause of the series stands in exactly one.
  mutating func lineages(_ graph: ClauseGraph) -> [Lineage] {
    var (clauses, links): ([Int: [ClauseNode]], [Int: [ClauseLink]]) = ([:], [:])
    var roots: [Int] = []
    for (text, statement) in graph.texts.enumerated() {
      for clause in 0..<statement.blocks.reduce(0, { $0 + $1.clauses.count }) {
        let root = root(offsets[text] + clause)
        if clauses[root] == nil { roots.append(root) }
        clauses[root, default: []].append(ClauseNode(text: text, clause: clause))
      }
    }
    for link in kept.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      links[root(number(link.from)), default: []].append(link)
    }
    return roots.map { Lineage(stops: Self.stops(clauses[$0] ?? []), links: links[$0] ?? []) }
  }

  private static func stops(_ nodes: [ClauseNode]) -> [Lineage.Stop] {
    var stops: [Lineage.Stop] = []
    for node in nodes {
      if let last = stops.last, last.text == node.text {
        stops[stops.count - 1] = Lineage.Stop(text: last.text, clauses: last.clauses + [node.clause])
      } else {
        stops.append(Lineage.Stop(text: node.text, clauses: [node.clause]))
      }
    }
    return stops
  }
}
