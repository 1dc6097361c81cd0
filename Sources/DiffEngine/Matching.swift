import StatementModel

/// The correspondences found so far: who is with whom, and by which step.
struct Matching {
  /// For each clause of a side, its partners on the other.
  private(set) var partners: Pair<[[Int]]>
  /// The accepted pairs in order of acceptance.
  private(set) var pairs: [(old: Int, new: Int, likeness: Double, pass: Pass)] = []

  init(clauses: Pair<Int>) {
    partners = clauses.map { Array(repeating: [], count: $0) }
  }

  /// Accepts a pair.
  mutating func accept(old: Int, new: Int, likeness: Double, pass: Pass) {
    partners.old[old].append(new)
    partners.new[new].append(old)
    pairs.append((old, new, likeness, pass))
  }
}
