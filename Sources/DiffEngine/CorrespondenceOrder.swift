import StatementModel

/// Orders correspondences as a redline is read: by the new text, what was removed before what was added in its place.
struct CorrespondenceOrder {
  private let reader: CorrespondenceReader

  init(_ reader: CorrespondenceReader) { self.reader = reader }

  /// Every clause of both sides in exactly one correspondence.
  func correspondences(of groups: [AlignedGroup]) -> [Correspondence] {
    let matchedNew = Set(groups.flatMap(\.new))
    let matchedOld = Set(groups.flatMap(\.old))
    var removed = reader.units.old.indices.filter { !matchedOld.contains($0) }[...]
    let groupAt = Dictionary(uniqueKeysWithValues: groups.map { ($0.new[0], $0) })
    var result: [Correspondence] = []
    var nextKept = groups.filter { !$0.isMoved }.map { $0.old[0] }[...]
    for clause in reader.units.new.indices {
      let group = groupAt[clause]
      guard group != nil || !matchedNew.contains(clause) else { continue }
      while let first = removed.first, first < nextKept.first ?? .max {
        result.append(reader.removed(removed.removeFirst()))
      }
      result.append(group.map(reader.read) ?? reader.added(clause))
      if let group, !group.isMoved { nextKept.removeFirst() }
    }
    return result + removed.map(reader.removed)
  }
}
