import StatementModel

/// Finds, for every clause, the few clauses of the other text that share the most of its rare content.
struct CandidateSearch {
  private let vectors: ClauseVectors
  private let options: AlignmentOptions

  init(_ vectors: ClauseVectors, options: AlignmentOptions) {
    self.vectors = vectors
    self.options = options
  }

  /// The candidates among the free clauses of both sides that `isAllowed`, each once, ordered by old, then new clause.
  func candidates(among isFree: Pair<[Bool]>, where isAllowed: (_ old: Int, _ new: Int) -> Bool) -> [Candidate] {
    let chosen = partners(of: .old, among: isFree)
    let choosing = partners(of: .new, among: isFree).transposed(count: chosen.count)
    var candidates: [Candidate] = []
    for old in 0..<chosen.count {
      let partners = union(chosen[old], choosing[old]).filter { isAllowed(old, Int($0)) }
      guard !partners.isEmpty else { continue }
      for (new, likeness) in zip(partners, vectors.likenesses(old: old, new: partners)) where likeness > 0 {
        candidates.append(Candidate(old: old, new: Int(new), likeness: likeness, score: likeness))
      }
    }
    return candidates
  }

  /// The members of both, ascending and each once.
  private func union(_ first: ArraySlice<Int32>, _ second: ArraySlice<Int32>) -> [Int32] {
    var union: [Int32] = []
    union.reserveCapacity(first.count + second.count)
    for clause in (first + second).sorted() where union.last != clause { union.append(clause) }
    return union
  }

  /// For each free clause of `side` the free clauses of the other with the largest shared weight, at most
  /// `candidatesPerClause`, best first; between equals the earlier.
  private func partners(of side: Side, among isFree: Pair<[Bool]>) -> NumberLists {
    let (bags, other) = (vectors.bags[side], vectors.bags[side.other])
    let postings = Postings(other, isFree: isFree[side.other], featureCount: vectors.weights.count)
    let roots = (0..<other.count).map { Double(max(1, other.range(of: $0).count)).squareRoot() }
    var shared = SharedWeights(clauses: other.count)
    var best = BestClauses(limit: options.candidatesPerClause)
    var lists = NumberLists()
    for clause in 0..<bags.count {
      if isFree[side][clause] {
        shared.add(clause, of: bags, postings, vectors.weights, longest: options.maximumPostings)
        shared.drain { best.consider($0, Double($1) / roots[Int($0)]) }
        lists.append(contentsOf: best.drained())
      }
      lists.close()
    }
    return lists
  }
}
