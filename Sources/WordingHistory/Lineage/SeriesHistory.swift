public import DiffEngine
public import StatementModel

/// The lineages of a series.
public struct SeriesHistory: Sendable {
  /// The texts, oldest first.
  public let texts: [StatementText]
  /// The clauses of each text.
  public let units: [[ClauseUnit]]
  /// The lineages in order of their first clause; every clause of every text stands in exactly one.
  public let lineages: [Lineage]
  /// For each text, the lineage of each of its clauses.
  public let owners: [[Int]]
  let engine: DiffEngine

  /// Follows every clause through a series of texts of one language, oldest first; see `ClauseGraph` for the cost.
  public init(
    _ texts: [StatementText], engine: DiffEngine = DiffEngine(), options: LineageOptions = LineageOptions(),
    run: ClauseGraph.Runner = { count, body in (0..<count).map(body) }
  ) {
    let graph = ClauseGraph(texts, engine: engine, options: options, run: run)
    var builder = LineageBuilder(graph, options: options)
    (self.texts, self.engine) = (texts, engine)
    units = texts.map(\.clauseUnits)
    lineages = builder.lineages(graph)
    var owners = units.map { Array(repeating: 0, count: $0.count) }
    for (index, lineage) in lineages.enumerated() {
      for stop in lineage.stops { for clause in stop.clauses { owners[stop.text][clause] = index } }
    }
    self.owners = owners
  }

  /// What became of a lineage from one stop to a later one.
  ///
  /// Split and merged is only what one link alone could not say: two clauses of a lineage that each have one partner are
  /// neither. A later stop whose clauses are linked to other stops alone is read against this one all the same.
  public func change(from old: Lineage.Stop, to new: Lineage.Stop, in lineage: Lineage) -> Correspondence {
    let links = lineage.links.filter { $0.from.text == old.text && $0.to.text == new.text }
    let best = links.max { ($0.score, $1.from, $1.to) < ($1.score, $0.from, $0.to) }
    let read = engine.read(
      old: old.clauses, new: new.clauses, of: Pair(old: texts[old.text], new: texts[new.text]),
      units: Pair(old: units[old.text], new: units[new.text]), pass: best?.pass ?? .chain, score: best?.score ?? 0)
    var changes = read.changes
    if Set(links.map(\.from)).count == links.count { changes.removeAll { $0 == .split } }
    if Set(links.map(\.to)).count == links.count { changes.removeAll { $0 == .merged } }
    return Correspondence(
      change: changes.first ?? .unchanged, also: Array(changes.dropFirst()), old: read.old, new: read.new,
      pass: read.pass, score: read.score, edits: read.edits)
  }

  /// The id of a lineage: that of its first clause, such as `cn-vn/2008-10-25.zh#sec_7__p_1__c_1`.
  public func id(of lineage: Lineage) -> String {
    let first = lineage.stops[0]
    return "\(texts[first.text].id)#\(units[first.text][first.clauses[0]].clause.id)"
  }
}
