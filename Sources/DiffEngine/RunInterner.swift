/// Gives equal runs of scalars equal numbers, counted from 0 in order of first appearance.
///
/// The runs are kept one after the other in one array, and found by open addressing.
struct RunInterner {
  private var pool: [UInt32] = []
  private var ends: [Int] = []
  private var hashes: [Int] = []
  /// Number + 1; 0 marks a free slot.
  private var slots = [Int32](repeating: 0, count: 256)

  /// How many different runs were seen.
  var count: Int { ends.count }

  /// The number of `run`, a new one where it was not seen before; O(length).
  mutating func number(of run: some Collection<UInt32>) -> Int32 {
    run.withContiguousStorageIfAvailable { number(of: $0) } ?? Array(run).withUnsafeBufferPointer { number(of: $0) }
  }

  private mutating func number(of run: UnsafeBufferPointer<UInt32>) -> Int32 {
    let hash = Self.hash(run)
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, holds(number, run) { return Int32(number) }
      slot = (slot + 1) & (slots.count - 1)
    }
    pool.append(contentsOf: run)
    ends.append(pool.count)
    hashes.append(hash)
    slots[slot] = Int32(count)
    if count * 2 > slots.count { grow() }
    return Int32(count - 1)
  }

  private func holds(_ number: Int, _ run: UnsafeBufferPointer<UInt32>) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == run.count else { return false }
    for index in 0..<run.count where pool[start + index] != run[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for (number, hash) in hashes.enumerated() {
      var slot = hash & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number + 1)
    }
  }

  private static func hash(_ run: UnsafeBufferPointer<UInt32>) -> Int {
    var hash = UInt64(run.count)
    for scalar in run {
      hash = (hash ^ UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return scrambled(hash)
  }
}
