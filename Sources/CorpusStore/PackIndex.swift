import CLibgit2

/// The index of a pack, version 2: which object stands where, with a check sum of its compressed bytes.
enum PackIndex {
  /// One object of a pack.
  struct Entry {
    let id: ObjectID
    let offset: UInt64
    let checkSum: UInt32
  }

  /// What every index of version 2 begins with.
  static let heading: [UInt8] = [0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]

  /// The bytes of the index of the pack with this hash; the entries in any order, no id twice.
  static func bytes(_ entries: [Entry], pack: ObjectID) -> [UInt8] {
    let sorted = entries.sorted { $0.id < $1.id }
    var bytes = heading
    bytes.reserveCapacity(1100 + sorted.count * 28)
    for count in fan(sorted) { append(UInt32(count), to: &bytes) }
    for entry in sorted { bytes += entry.id.bytes }
    for entry in sorted { append(entry.checkSum, to: &bytes) }
    var far: [UInt64] = []
    for entry in sorted {
      if entry.offset < 0x8000_0000 {
        append(UInt32(entry.offset), to: &bytes)
      } else {
        append(0x8000_0000 | UInt32(far.count), to: &bytes)
        far.append(entry.offset)
      }
    }
    for offset in far {
      append(UInt32(offset >> 32), to: &bytes)
      append(UInt32(truncatingIfNeeded: offset), to: &bytes)
    }
    bytes += pack.bytes
    var hash = SHA1()
    hash.update(bytes)
    bytes += hash.finish().bytes
    return bytes
  }

  /// For each first byte, how many ids begin with it or a smaller one.
  private static func fan(_ sorted: [Entry]) -> [Int] {
    var counts = [Int](repeating: 0, count: 256)
    for entry in sorted { counts[Int(entry.id.raw.id.0)] += 1 }
    for byte in 1..<256 { counts[byte] += counts[byte - 1] }
    return counts
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }
}
