/// The later state of a folder said in terms of an earlier one, as packs keep it: the bytes before and after the one
/// place that changed are copied.
///
/// O(n) without a search: one recording changes one entry, and most of a long folder stays.
enum FolderDelta {
  /// The delta, or nil where it would not be a quarter of the bytes.
  static func between(_ old: [UInt8], _ new: [UInt8]) -> [UInt8]? {
    let prefix = common(old, new, limit: min(old.count, new.count)) { $0 }
    let suffix = common(old, new, limit: min(old.count, new.count) - prefix) { -1 - $0 }
    let inserted = new[prefix..<(new.count - suffix)]
    guard inserted.count * 4 < new.count else { return nil }
    var delta: [UInt8] = []
    append(size: old.count, to: &delta)
    append(size: new.count, to: &delta)
    copy(from: 0, count: prefix, to: &delta)
    insert(inserted, to: &delta)
    copy(from: old.count - suffix, count: suffix, to: &delta)
    return delta
  }

  /// How many bytes agree, counted from the front or, with negative places, from the end.
  private static func common(_ old: [UInt8], _ new: [UInt8], limit: Int, _ place: (Int) -> Int) -> Int {
    old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        var count = 0
        while count < limit {
          let at = place(count)
          guard old[at < 0 ? old.count + at : at] == new[at < 0 ? new.count + at : at] else { break }
          count += 1
        }
        return count
      }
    }
  }

  private static func append(size: Int, to delta: inout [UInt8]) {
    var rest = size
    while rest >= 0x80 {
      delta.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    delta.append(UInt8(rest))
  }

  /// Copies in pieces of at most 64 KiB, which every reader of packs takes.
  private static func copy(from start: Int, count: Int, to delta: inout [UInt8]) {
    var (start, rest) = (start, count)
    while rest > 0 {
      let piece = min(rest, 0x10000)
      let place = delta.count
      delta.append(0x80)
      for byte in 0..<4 where start >> (8 * byte) & 0xff != 0 {
        delta[place] |= 1 << byte
        delta.append(UInt8(start >> (8 * byte) & 0xff))
      }
      for byte in 0..<2 where piece != 0x10000 && piece >> (8 * byte) & 0xff != 0 {
        delta[place] |= 0x10 << byte
        delta.append(UInt8(piece >> (8 * byte) & 0xff))
      }
      (start, rest) = (start + piece, rest - piece)
    }
  }

  private static func insert(_ bytes: ArraySlice<UInt8>, to delta: inout [UInt8]) {
    var rest = bytes
    while !rest.isEmpty {
      let piece = rest.prefix(0x7f)
      delta.append(UInt8(piece.count))
      delta += piece
      rest = rest.dropFirst(piece.count)
    }
  }
}
