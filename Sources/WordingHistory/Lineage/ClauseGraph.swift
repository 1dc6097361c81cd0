public import DiffEngine
public import StatementModel

/// The correspondences of clauses through a whole series: between neighbours, and across the texts that skip a clause.
public struct ClauseGraph: Sendable {
  /// Runs the comparisons of one step, which are independent of each other, and gives their results in order.
  public typealias Runner = @Sendable (Int, @Sendable (Int) -> [AlignedPair]) -> [[AlignedPair]]

  /// The texts, oldest first.
  public let texts: [StatementText]
  /// The links in order of their earlier, then later clause.
  public private(set) var links: [ClauseLink] = []

  private let engine: DiffEngine
  private let options: LineageOptions
  private var hasSuccessor: [[Bool]]
  private var hasPredecessor: [[Bool]]

  /// Aligns the texts of a series, which are of one language, oldest first.
  ///
  /// Neighbours are aligned whole; then, farther and farther apart, only the clauses that found no partner on the way, so
  /// that the nearest earlier appearance wins: O(n) whole comparisons, and O(n²) of what is left over. `run` may use
  /// several cores; the result does not depend on it.
  public init(
    _ texts: [StatementText], engine: DiffEngine = DiffEngine(), options: LineageOptions = LineageOptions(),
    run: Runner = { count, body in (0..<count).map(body) }
  ) {
    (self.texts, self.engine, self.options) = (texts, engine, options)
    let counts = texts.map { $0.blocks.reduce(0) { $0 + $1.clauses.count } }
    hasSuccessor = counts.map { Array(repeating: false, count: $0) }
    hasPredecessor = hasSuccessor
    for distance in texts.indices.dropFirst() { link(at: distance, run) }
    links.sort { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  private mutating func link(at distance: Int, _ run: Runner) {
    let starts = (0..<(texts.count - distance)).filter { distance == 1 || hasLeftOvers($0, $0 + distance) }
    let (texts, engine, ends, beginnings) = (texts, engine, hasSuccessor, hasPredecessor)
    let found = run(starts.count) { index in
      let (old, new) = (starts[index], starts[index] + distance)
      guard distance > 1 else { return engine.align(Pair(old: texts[old], new: texts[new])) }
      let rest = Pair(
        old: ClauseSelection(texts[old], leavingOut: ends[old]),
        new: ClauseSelection(texts[new], leavingOut: beginnings[new]))
      return engine.align(rest.map(\.text)).map { pair in
        AlignedPair(
          old: rest.old.clauses[pair.old], new: rest.new.clauses[pair.new], score: pair.score, pass: pair.pass)
      }
    }
    for (start, pairs) in zip(starts, found) { take(pairs, from: start, to: start + distance) }
  }

  private func hasLeftOvers(_ old: Int, _ new: Int) -> Bool {
    hasSuccessor[old].contains(false) && hasPredecessor[new].contains(false)
  }

  private mutating func take(_ pairs: [AlignedPair], from old: Int, to new: Int) {
    for pair in pairs where new - old == 1 || isBelieved(pair) {
      hasSuccessor[old][pair.old] = true
      hasPredecessor[new][pair.new] = true
      links.append(
        ClauseLink(
          from: ClauseNode(text: old, clause: pair.old), to: ClauseNode(text: new, clause: pair.new), pass: pair.pass,
          score: pair.score))
    }
  }

  /// Whether a pair is alike enough to stand without neighbours that speak for it.
  private func isBelieved(_ pair: AlignedPair) -> Bool {
    switch pair.pass {
    case .anchor: true
    case .chain, .move: pair.score >= options.minimumGapScore
    case .frame, .coverage, .hand, .unmatched: false
    }
  }
}
