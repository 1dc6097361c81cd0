import SequenceDiff

/// How much a revision changed of the one before it, in clauses.
public struct RevisionSize: Hashable, Sendable {
  /// Clauses that stand in the place of others.
  public let changed: Int
  /// Clauses that stand in the place of none.
  public let added: Int
  /// Clauses in whose place nothing stands.
  public let removed: Int

  /// Whether every clause is as it was.
  public var isNothing: Bool { changed + added + removed == 0 }

  /// Counts from one canonical text to the next, line by line, as git counts; nil is "no text before".
  ///
  /// Near linear in the number of lines.
  init(from old: [UInt8]?, to new: [UInt8]) {
    var numbers: [ArraySlice<UInt8>: Int32] = [:]
    func interned(_ text: [UInt8]) -> [Int32] {
      text.split(separator: UInt8(ascii: "\n")).map { line in
        let next = Int32(numbers.count)
        return numbers[line, default: next] == next
          ? {
            numbers[line] = next; return next
          }() : numbers[line] ?? next
      }
    }
    var (changed, added, removed, gap) = (0, 0, 0, (old: 0, new: 0))
    func close() {
      let both = min(gap.old, gap.new)
      (changed, removed, added) = (changed + both, removed + gap.old - both, added + gap.new - both)
      gap = (0, 0)
    }
    for run in MyersDiff(interned(old ?? []), interned(new)).runs {
      if run.isEqual { close() } else { gap = (gap.old + run.old.count, gap.new + run.new.count) }
    }
    close()
    (self.changed, self.added, self.removed) = (changed, added, removed)
  }
}
