/// Length of the longest common subsequence of two arrays, 64 columns at a time.
///
/// H. Hyyrö, "Bit-parallel LCS-length computation revisited" (AWOCA 2004). O(old · new / 64) time, O(new / 64 + symbols)
/// memory; symbols are compared as integers.
public func longestCommonSubsequenceLength(_ old: [Int32], _ new: [Int32]) -> Int {
  guard !old.isEmpty, !new.isEmpty else { return 0 }
  let words = (new.count + 63) / 64
  let positions = bitPositions(of: new, words: words)
  var row = [UInt64](repeating: .max, count: words)
  for symbol in old {
    guard let matches = positions[symbol] else { continue }
    advance(&row, matching: matches)
  }
  return zeroBits(in: row, of: new.count)
}

/// For each symbol, the set of its positions as a bit row.
private func bitPositions(of symbols: [Int32], words: Int) -> [Int32: [UInt64]] {
  var positions: [Int32: [UInt64]] = [:]
  positions.reserveCapacity(symbols.count)
  for (index, symbol) in symbols.enumerated() {
    positions[symbol, default: [UInt64](repeating: 0, count: words)][index / 64] |= 1 << UInt64(index % 64)
  }
  return positions
}

/// One step of the recurrence `V' = (V + (V & M)) | (V & ~M)` over a row of several words.
private func advance(_ row: inout [UInt64], matching matches: [UInt64]) {
  var carry: UInt64 = 0
  for word in row.indices {
    let value = row[word]
    let common = value & matches[word]
    let (partial, firstOverflow) = value.addingReportingOverflow(common)
    let (sum, secondOverflow) = partial.addingReportingOverflow(carry)
    carry = firstOverflow || secondOverflow ? 1 : 0
    row[word] = sum | (value & ~matches[word])
  }
}

private func zeroBits(in row: [UInt64], of count: Int) -> Int {
  let ones = row.enumerated().reduce(0) { total, element in
    let used = min(64, count - element.offset * 64)
    let mask: UInt64 = used == 64 ? .max : (1 << UInt64(used)) - 1
    return total + (element.element & mask).nonzeroBitCount
  }
  return count - ones
}
