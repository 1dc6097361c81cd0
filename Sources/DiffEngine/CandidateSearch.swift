import StatementModel

/// Finds, for every clause, the few clauses of the other text that share the most of its rare content.
struct CandidateSearch {
  private let vectors: ClauseVectors
  private let options: AlignmentOptions

  init(_ vectors: ClauseVectors, options: AlignmentOptions) {
    self.vectors = vectors
    self.options = options
  }

  /// The candidates among the free clauses of both sides, each once, ordered by old, then new clause.
  func candidates(among isFree: Pair<[Bool]>) -> [Candidate] {
    var keys: Set<UInt64> = []
    for (old, best) in partners(of: .old, among: isFree) {
      for new in best { keys.insert(UInt64(old) << 32 | UInt64(new)) }
    }
    for (new, best) in partners(of: .new, among: isFree) {
      for old in best { keys.insert(UInt64(old) << 32 | UInt64(new)) }
    }
    return keys.sorted().compactMap { key in
      let (old, new) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      let likeness = vectors.likeness(old: old, new: new)
      return likeness > 0 ? Candidate(old: old, new: new, likeness: likeness, score: likeness) : nil
    }
  }

  /// For each free clause of `side` the free clauses of the other with the largest shared weight, at most
  /// `candidatesPerClause`.
  private func partners(of side: Side, among isFree: Pair<[Bool]>) -> [(Int, [Int])] {
    let (bags, other) = (vectors.bags[side], vectors.bags[side.other])
    let postings = Postings(other, isFree: isFree[side.other], featureCount: vectors.weights.count)
    var shared = [Int](repeating: 0, count: other.count)
    return bags.indices.filter { isFree[side][$0] }.map { clause in
      let touched = addShared(of: bags[clause], postings, to: &shared)
      defer { for clause in touched { shared[clause] = 0 } }
      return (clause, best(touched, shared: shared, among: other))
    }
  }

  /// Adds up the weight that each clause of the other side shares with `bag`; returns the clauses that share any.
  private func addShared(of bag: FeatureBag, _ postings: Postings, to shared: inout [Int]) -> [Int] {
    var touched: [Int] = []
    for (feature, count) in zip(bag.features, bag.counts) {
      let range = postings.range(of: feature)
      guard range.count <= options.maximumPostings else { continue }
      let weight = vectors.weights[Int(feature)]
      for entry in range {
        let clause = Int(postings.clauses[entry])
        if shared[clause] == 0 { touched.append(clause) }
        shared[clause] += weight * weight * Int(min(count, postings.counts[entry]))
      }
    }
    return touched
  }

  private func best(_ touched: [Int], shared: [Int], among other: [FeatureBag]) -> [Int] {
    let ranked = touched.map { clause in
      (clause: clause, value: Double(shared[clause]) / Double(max(1, other[clause].features.count)).squareRoot())
    }
    let sorted = ranked.sorted { ($0.value, -$0.clause) > ($1.value, -$1.clause) }
    return sorted.prefix(options.candidatesPerClause).map(\.clause)
  }
}
