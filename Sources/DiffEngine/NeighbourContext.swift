/// What the neighbours of a pair say for it: clauses keep their company when a text is revised.
struct NeighbourContext {
  private var likeness: [UInt64: Double] = [:]

  init(_ candidates: [Candidate], anchors: [(Int, Int)]) {
    likeness.reserveCapacity(candidates.count + anchors.count)
    for candidate in candidates { likeness[Self.key(candidate.old, candidate.new)] = candidate.likeness }
    for (old, new) in anchors { likeness[Self.key(old, new)] = 1 }
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
    guard old >= 0, new >= 0 else { return 0 }
    return likeness[Self.key(old, new)] ?? 0
  }

  private static func key(_ old: Int, _ new: Int) -> UInt64 { UInt64(old) << 32 | UInt64(new) }
}
