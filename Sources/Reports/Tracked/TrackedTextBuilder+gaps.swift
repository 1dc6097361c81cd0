import DiffEngine
import StatementModel

extension TrackedTextBuilder {
  /// Adds what stands between two places that both texts have: clauses of one text alone, and the joints around them.
  ///
  /// Of the joints one of each text is paired, at the front, at the end, or at both, so that whole paragraphs come and
  /// go. At the end of the texts the last paragraphs end together.
  mutating func addGap(_ old: Range<Int>, _ new: Range<Int>, isLast: Bool) {
    let seam = seam(old, new, isLast: isLast)
    if old.isEmpty, new.isEmpty, seam.front || seam.end { return addPaired(old.lowerBound, new.lowerBound) }
    if seam.front { addPaired(old.lowerBound, new.lowerBound) }
    addSide(.old, old, seam)
    addSide(.new, new, seam)
    if seam.end { addPaired(old.upperBound, new.upperBound) }
  }

  /// Adds what one text alone has in a gap: its clauses, and the joints that are not paired.
  mutating func addSide(_ side: Side, _ clauses: Range<Int>, _ seam: (front: Bool, end: Bool) = (false, false)) {
    let joints = sides[side].joints
    guard !clauses.isEmpty else {
      if !seam.front && !seam.end { addJoints(joints[clauses.lowerBound], side) }
      return
    }
    if !seam.front { addJoints(joints[clauses.lowerBound], side) }
    for clause in clauses {
      addClause(side, clause)
      if clause + 1 < clauses.upperBound || !seam.end { addJoints(joints[clause + 1], side) }
    }
  }

  /// Which joints of a gap are paired.
  private func seam(_ old: Range<Int>, _ new: Range<Int>, isLast: Bool) -> (front: Bool, end: Bool) {
    let front = Pair(old: sides.old.isBreak(old.lowerBound), new: sides.new.isBreak(new.lowerBound))
    let end = Pair(old: sides.old.isBreak(old.upperBound), new: sides.new.isBreak(new.upperBound))
    let (frontsMatch, endsMatch) = (front.old == front.new, end.old == end.new)
    // One joint alone cannot be paired twice.
    let isNarrow = old.isEmpty || new.isEmpty
    if isLast { return (frontsMatch && !isNarrow, true) }
    if frontsMatch && front.old { return (true, endsMatch && !end.old && !isNarrow) }
    if isNarrow { return endsMatch ? (false, true) : (frontsMatch, false) }
    return (frontsMatch, endsMatch)
  }

  /// Adds a joint of each text as one.
  private mutating func addPaired(_ old: Int, _ new: Int) {
    let joints = (old: sides.old.joints[old], new: sides.new.joints[new])
    guard Self.haveSameShape(joints.old, joints.new) else {
      addJoints(joints.old.dropLast(), .old)
      addJoints(joints.new.dropLast(), .new)
      return addPaired(joints.old.last, joints.new.last)
    }
    for (old, new) in zip(joints.old, joints.new) { addPaired(old, new) }
  }

  private static func haveSameShape(_ old: [TrackedSide.Joint], _ new: [TrackedSide.Joint]) -> Bool {
    old.count == new.count
      && zip(old, new).allSatisfy { pair in
        switch pair {
        case (.wording, .wording), (.paragraphEnd, .paragraphEnd): true
        default: false
        }
      }
  }

  private mutating func addPaired(_ old: TrackedSide.Joint?, _ new: TrackedSide.Joint?) {
    switch (old, new) {
    case (.wording(let old), .wording(let new)): addTrimmed(old, new, isEditorial: true)
    case (.paragraphEnd(let old), .paragraphEnd(let new)): add(.paragraphEnd(.equal, old: old, new: new))
    default:
      addJoints([old].compactMap(\.self), .old)
      addJoints([new].compactMap(\.self), .new)
    }
  }

  private mutating func addJoints(_ joints: some Sequence<TrackedSide.Joint>, _ side: Side) {
    for joint in joints {
      switch joint {
      case .wording(let range): addOnly(side, range)
      case .paragraphEnd(let block):
        add(
          side == .old
            ? .paragraphEnd(.deleted, old: block, new: nil) : .paragraphEnd(.inserted, old: nil, new: block))
      }
    }
  }
}
