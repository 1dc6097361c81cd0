import SequenceDiff
import StatementModel

/// Builds groups out of accepted pairs and tells which of them left the order of their neighbours.
struct MoveReader {
  let options: AlignmentOptions
  let vectors: ClauseVectors

  /// The groups ordered by first new clause; a group out of order that nothing speaks for is taken apart.
  func groups(from matching: Matching) -> [AlignedGroup] {
    var groups = connected(matching)
    var isInOrder = [Bool](repeating: false, count: groups.count)
    for index in heaviestChain(groups.map { item($0, among: groups.count) }) { isInOrder[index] = true }
    for index in groups.indices where !isInOrder[index] {
      groups[index].isMoved = true
      if groups[index].pass == .chain { groups[index].pass = .move }
    }
    let runs = movedRuns(groups)
    return groups.indices.filter { index in
      !groups[index].isMoved || isCertain(groups[index]) || isCarried(by: runs[index].map { groups[$0] })
    }.map { groups[$0] }
  }

  /// Out of order and alone, nothing speaks for a pair but itself: it must be nearly the same, or share what no other
  /// clause has.
  private func isCertain(_ group: AlignedGroup) -> Bool {
    if group.pass == .hand || group.pass == .frame || group.score >= options.certainMoveLikeness { return true }
    let exclusive = group.old.flatMap { old in group.new.map { vectors.exclusiveShare(old: old, new: $0) } }.max() ?? 0
    return group.score >= options.minimumMoveLikeness && exclusive >= options.minimumExclusiveShare
  }

  /// Clauses that moved in company carry each other: a passage changes its place as a whole.
  private func isCarried(by run: [AlignedGroup]) -> Bool {
    run.count >= 2 && run.reduce(0) { $0 + $1.score } >= options.minimumRunLikeness
  }

  /// For each moved group the moved groups that keep its company: close by on both sides and in the same order.
  private func movedRuns(_ groups: [AlignedGroup]) -> [[Int]] {
    var runs: [[Int]] = Array(repeating: [], count: groups.count)
    var run: [Int] = []
    func close() {
      for index in run { runs[index] = run }
      run = []
    }
    for index in groups.indices where groups[index].isMoved {
      if let last = run.last, !follows(groups[index], groups[last]) { close() }
      run.append(index)
    }
    close()
    return runs
  }

  private func follows(_ group: AlignedGroup, _ earlier: AlignedGroup) -> Bool {
    let steps = 1...options.longestStep
    return steps.contains(group.old[0] - earlier.old[earlier.old.count - 1])
      && steps.contains(group.new[0] - earlier.new[earlier.new.count - 1])
  }

  /// The connected groups of pairs; the pair that founded a group gives its score, the last its pass.
  private func connected(_ matching: Matching) -> [AlignedGroup] {
    var groups: [AlignedGroup] = []
    var groupOfOld = [Int](repeating: -1, count: matching.partners.old.count)
    var groupOfNew = [Int](repeating: -1, count: matching.partners.new.count)
    for pair in matching.pairs {
      let group = groupOfOld[pair.old] >= 0 ? groupOfOld[pair.old] : groupOfNew[pair.new]
      if group >= 0, groupOfOld[pair.old] >= 0 {
        groups[group].new.append(pair.new)
        groups[group].pass = pair.pass
        groupOfNew[pair.new] = group
      } else if group >= 0 {
        groups[group].old.append(pair.old)
        groups[group].pass = pair.pass
        groupOfOld[pair.old] = group
      } else {
        groupOfOld[pair.old] = groups.count
        groupOfNew[pair.new] = groups.count
        groups.append(AlignedGroup(old: [pair.old], new: [pair.new], score: pair.likeness, pass: pair.pass))
      }
    }
    for index in groups.indices {
      groups[index].old.sort()
      groups[index].new.sort()
    }
    return groups.sorted { ($0.new[0], $0.old[0]) < ($1.new[0], $1.old[0]) }
  }

  /// Bits of a weight below the units of content.
  private static let tieBits = 20

  /// A group stands at its first clause on each side; the weight is its content, so that the smaller mover moves.
  ///
  /// Of equal contents the likelier group stays: all likenesses together weigh less than one unit of content.
  private func item(_ group: AlignedGroup, among count: Int) -> ChainItem {
    let weight =
      group.old.reduce(0) { $0 + vectors.contents.old[$1] } + group.new.reduce(0) { $0 + vectors.contents.new[$1] }
    let share = ((1 << Self.tieBits) - 1) / max(1, count)
    return ChainItem(
      old: group.old[0], new: group.new[0], weight: (weight + 1) << Self.tieBits + Int(group.score * Double(share)))
  }
}
