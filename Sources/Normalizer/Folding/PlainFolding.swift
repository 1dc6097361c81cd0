/// The beginning of a stretch in which every scalar stands for one, whatever stands around it: all of nearly every clause in
/// Chinese.
enum PlainFolding {
  /// Folds `source` up to the first scalar that has to be seen in its surroundings, a full stop by itself left out.
  static func beginning(of source: ArraySlice<Unicode.Scalar>, _ table: [FoldTable.Entry]) -> [UInt32] {
    var folded: [UInt32] = []
    folded.reserveCapacity(source.count)
    source.withUnsafeBufferPointer { source in
      table.withUnsafeBufferPointer { table in
        // Written to the stack and copied once, since an array cannot be written without asking for room each time.
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: source.count) { room in
          let count = fold(source, table, to: room)
          folded.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<count]))
        }
      }
    }
    return folded
  }

  /// Writes to `room` as far as it can, and gives how far.
  private static func fold(
    _ source: UnsafeBufferPointer<Unicode.Scalar>, _ table: UnsafeBufferPointer<FoldTable.Entry>,
    to room: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    var index = 0
    while index < source.count {
      if index &+ 4 <= source.count, foldFour(source, table, at: index, to: room) {
        index &+= 4
        continue
      }
      let end = min(index &+ 4, source.count)
      while index < end {
        guard let folded = fold(source, table, at: index, after: index == 0 ? 0 : room[index &- 1]) else {
          return index
        }
        room.initializeElement(at: index, to: folded)
        index &+= 1
      }
    }
    return index
  }

  /// Writes four scalars at once, where the table alone folds all of them.
  @inline(__always)
  private static func foldFour(
    _ source: UnsafeBufferPointer<Unicode.Scalar>, _ table: UnsafeBufferPointer<FoldTable.Entry>, at index: Int,
    to room: UnsafeMutableBufferPointer<UInt32>
  ) -> Bool {
    let (first, second) = (source[index].value, source[index &+ 1].value)
    let (third, fourth) = (source[index &+ 2].value, source[index &+ 3].value)
    guard first | second | third | fourth < 0x10000 else { return false }
    let entries = (table[Int(first)], table[Int(second)], table[Int(third)], table[Int(fourth)])
    guard FoldTable.Entry.arePlain(entries) else { return false }
    room.initializeElement(at: index, to: entries.0.folded)
    room.initializeElement(at: index &+ 1, to: entries.1.folded)
    room.initializeElement(at: index &+ 2, to: entries.2.folded)
    room.initializeElement(at: index &+ 3, to: entries.3.folded)
    return true
  }

  /// What the scalar at `index` folds to, `before` being the folded one before it; nil where more has to be known.
  @inline(__always)
  private static func fold(
    _ source: UnsafeBufferPointer<Unicode.Scalar>, _ table: UnsafeBufferPointer<FoldTable.Entry>, at index: Int,
    after before: UInt32
  ) -> UInt32? {
    guard source[index].value < 0x10000 else { return nil }
    let entry = table[Int(source[index].value)]
    if entry.isPlain { return entry.folded }
    guard entry.folded == FoldTable.fullStop, before != FoldTable.fullStop else { return nil }
    let next = index &+ 1 < source.count ? source[index &+ 1].value : 0
    return next < 0x10000 && table[Int(next)].folded == FoldTable.fullStop ? nil : entry.folded
  }
}
