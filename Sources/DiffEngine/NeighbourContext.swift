/// What the neighbours of a pair say for it: clauses keep their company when a text is revised.
struct NeighbourContext {
  /// Per old clause the new clauses that it is, or may be, paired with, and how alike they are.
  private var news: [Int32] = []
  private var likeness: [Double] = []
  private var starts: [Int]

  /// Takes the candidates, ordered by old clause, and the pairs that stand already; `clauses` are those of the old text.
  init(_ candidates: [Candidate], anchors: [(old: Int, new: Int)], clauses: Int) {
    let anchors = anchors.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
    starts = []
    starts.reserveCapacity(clauses + 1)
    var (next, anchor) = (0, 0)
    for clause in 0..<clauses {
      starts.append(news.count)
      while anchor < anchors.count, anchors[anchor].old == clause {
        append(anchors[anchor].new, 1)
        anchor += 1
      }
      while next < candidates.count, candidates[next].old == clause {
        append(candidates[next].new, candidates[next].likeness)
        next += 1
      }
    }
    starts.append(news.count)
  }

  private mutating func append(_ new: Int, _ value: Double) {
    news.append(Int32(truncatingIfNeeded: new))
    likeness.append(value)
  }

  /// Adds to every score `weight` times the mean of the best pair before and the best pair after.
  func raise(_ candidates: inout [Candidate], by weight: Double) {
    for index in candidates.indices {
      let (old, new) = (candidates[index].old, candidates[index].new)
      let before = best(old, new, step: -1)
      let after = best(old, new, step: 1)
      candidates[index].score += weight * (before + after) / 2
    }
  }

  /// The best likeness among the next pairs in one direction; a pair that skips a clause counts half.
  private func best(_ old: Int, _ new: Int, step: Int) -> Double {
    let direct = value(old + step, new + step)
    let skipping = max(value(old + step, new + 2 * step), value(old + 2 * step, new + step))
    return max(direct, skipping / 2)
  }

  private func value(_ old: Int, _ new: Int) -> Double {
    guard old >= 0, new >= 0, old + 1 < starts.count else { return 0 }
    for place in starts[old]..<starts[old + 1] where news[place] == new { return likeness[place] }
    return 0
  }
}
