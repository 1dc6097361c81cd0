import StatementModel

/// Orders correspondences as a redline is read: by the new text, with what was removed where it stood in the old.
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
    for clause in reader.units.new.indices {
      if let group = groupAt[clause] {
        if !group.isMoved {
          while let first = removed.first, first < group.old[0] { result.append(reader.removed(removed.removeFirst())) }
        }
        result.append(reader.read(group))
      } else if !matchedNew.contains(clause) {
        result.append(reader.added(clause))
      }
    }
    return result + removed.map(reader.removed)
  }
}
