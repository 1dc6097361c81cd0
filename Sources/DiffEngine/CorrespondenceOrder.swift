import StatementModel

/// Orders correspondences as a redline is read: by the new text, what was removed before what was added in its place.
struct CorrespondenceOrder {
  private let reader: CorrespondenceReader

  init(_ reader: CorrespondenceReader) { self.reader = reader }

  /// Every clause of both sides in exactly one correspondence.
  func correspondences(of groups: [AlignedGroup]) -> [Correspondence] {
    var groupAt = [Int](repeating: -1, count: reader.units.new.count)
    var isMatched = reader.units.map { [Bool](repeating: false, count: $0.count) }
    for (index, group) in groups.enumerated() {
      groupAt[group.new[0]] = index
      for clause in group.old { isMatched.old[clause] = true }
      for clause in group.new { isMatched.new[clause] = true }
    }
    var removed = reader.units.old.indices.filter { !isMatched.old[$0] }[...]
    var result: [Correspondence] = []
    var nextKept = groups.filter { !$0.isMoved }.map { $0.old[0] }[...]
    for clause in reader.units.new.indices {
      let group = groupAt[clause] >= 0 ? groups[groupAt[clause]] : nil
      guard group != nil || !isMatched.new[clause] else { continue }
      while let first = removed.first, first < nextKept.first ?? .max {
        result.append(reader.removed(removed.removeFirst()))
      }
      result.append(group.map(reader.read) ?? reader.added(clause))
      if let group, !group.isMoved { nextKept.removeFirst() }
    }
    return result + removed.map(reader.removed)
  }
}
