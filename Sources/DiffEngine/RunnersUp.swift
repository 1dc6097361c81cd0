import StatementModel

/// Finds, for every group, the best candidate on each side that did not become part of it.
struct RunnersUp {
  private let ranked: [Candidate]
  private let options: AlignmentOptions

  /// Takes all candidates, best first.
  init(_ ranked: [Candidate], options: AlignmentOptions) {
    self.ranked = ranked
    self.options = options
  }

  /// The groups with their runners-up, where these come close; O(candidates).
  func added(to groups: [AlignedGroup], clauses: Pair<Int>) -> [AlignedGroup] {
    let owners = owners(groups, clauses: clauses)
    var winners = [Double](repeating: 0, count: groups.count)
    var best = [Pair<Candidate?>](repeating: Pair(old: nil, new: nil), count: groups.count)
    for candidate in ranked {
      let (ofOld, ofNew) = (owners.old[candidate.old], owners.new[candidate.new])
      if ofOld == ofNew, ofOld >= 0 {
        winners[ofOld] = max(winners[ofOld], candidate.score)
      } else {
        // The partner of a group's old clause is a rival of its new one, and the other way round.
        if ofOld >= 0, best[ofOld].new == nil { best[ofOld].new = candidate }
        if ofNew >= 0, best[ofNew].old == nil { best[ofNew].old = candidate }
      }
    }
    return groups.indices.map { index in
      var group = groups[index]
      group.runnersUp = Pair(
        old: runnerUp(best[index].old, winners[index], \.old), new: runnerUp(best[index].new, winners[index], \.new))
      return group
    }
  }

  /// By clause: its group, or -1.
  private func owners(_ groups: [AlignedGroup], clauses: Pair<Int>) -> Pair<[Int]> {
    var owners = clauses.map { [Int](repeating: -1, count: $0) }
    for (index, group) in groups.enumerated() {
      for old in group.old { owners.old[old] = index }
      for new in group.new { owners.new[new] = index }
    }
    return owners
  }

  private func runnerUp(_ rival: Candidate?, _ winner: Double, _ clause: KeyPath<Candidate, Int>) -> RunnerUp? {
    guard let rival, winner > 0, rival.score >= options.minimumRunnerUp * winner else { return nil }
    return RunnerUp(clause: rival[keyPath: clause], score: rival.likeness, closeness: min(1, rival.score / winner))
  }
}
