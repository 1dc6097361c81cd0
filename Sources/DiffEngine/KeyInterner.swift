/// Gives equal 64-bit keys equal numbers, counted from 0 in order of first appearance.
///
/// Open addressing with linear probing: one load for most look-ups, where a dictionary's keyed hash takes most of the time
/// that an alignment has. The order of the numbers does not depend on the hash.
struct KeyInterner {
  /// Key and number + 1; 0 marks a free slot.
  private var slots: [(key: UInt64, number: Int32)]
  private var mask: Int
  /// How many different keys were seen.
  private(set) var count = 0

  init() {
    slots = Array(repeating: (0, 0), count: 4_096)
    mask = slots.count - 1
  }

  /// The number of `key`, a new one where it was not seen before; O(1).
  mutating func number(of key: UInt64) -> Int32 {
    var slot = scrambled(key) & mask
    while slots[slot].number != 0 {
      if slots[slot].key == key { return slots[slot].number - 1 }
      slot = (slot + 1) & mask
    }
    count += 1
    slots[slot] = (key, Int32(count))
    if count * 2 > slots.count { grow() }
    return Int32(count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0), count: old.count * 4)
    mask = slots.count - 1
    for entry in old where entry.number != 0 {
      var slot = scrambled(entry.key) & mask
      while slots[slot].number != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}

/// Spreads a key over all bits: multiplicative hashing by the golden ratio (Knuth, volume 3, 6.4).
@inline(__always)
func scrambled(_ key: UInt64) -> Int {
  let first = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
  return Int(truncatingIfNeeded: (first ^ first >> 29) >> 1)
}
