/// The suffixes of a sequence of numbers in order, with how much each shares with the one before it; linear time and room.
///
/// The order is found by induced sorting (Nong, Zhang and Chan, "Linear Suffix Array Construction by Almost Pure Induced
/// Sorting", 2009), the shared lengths by Kasai and others (2001).
struct SuffixArray: Sendable {
  /// Where the suffixes begin, the smallest suffix first.
  let order: [Int32]
  /// For each place in `order`, how many symbols its suffix shares with the one before; 0 for the first.
  let shared: [Int32]

  /// Sorts the suffixes of `symbols`, each of which lies in `0..<alphabet`.
  init(_ symbols: [Int32], alphabet: Int) {
    let order = InducedSorting.order(of: symbols, alphabet: alphabet)
    shared = Self.shared(symbols, order)
    self.order = order
  }

  private static func shared(_ symbols: [Int32], _ order: [Int32]) -> [Int32] {
    let count = symbols.count
    var (ranks, shared) = ([Int32](repeating: 0, count: count), [Int32](repeating: 0, count: count))
    for (rank, start) in order.enumerated() { ranks[Int(start)] = Int32(rank) }
    var length = 0
    for start in 0..<count {
      let rank = Int(ranks[start])
      guard rank > 0 else {
        length = 0
        continue
      }
      let other = Int(order[rank - 1])
      while start + length < count, other + length < count, symbols[start + length] == symbols[other + length] {
        length += 1
      }
      shared[rank] = Int32(length)
      length = max(0, length - 1)
    }
    return shared
  }

  /// The stretch of `order` whose suffixes begin with `pattern`; O(pattern · log suffixes).
  func range(of pattern: some RandomAccessCollection<Int32>, in symbols: [Int32]) -> Range<Int> {
    let first = partition { Self.order(symbols, Int($0), pattern) < 0 }
    let end = partition { Self.order(symbols, Int($0), pattern) <= 0 }
    return first..<end
  }

  /// How many suffixes at the front satisfy `isBefore`, which none does behind them.
  private func partition(_ isBefore: (Int32) -> Bool) -> Int {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(order[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether the suffix at `start` stands before (-1) or behind (1) all that begin with `pattern`, or is one of them (0).
  private static func order(
    _ symbols: [Int32], _ start: Int, _ pattern: some RandomAccessCollection<Int32>
  ) -> Int {
    var place = start
    for symbol in pattern {
      guard place < symbols.count, symbols[place] >= symbol else { return -1 }
      if symbols[place] > symbol { return 1 }
      place += 1
    }
    return 0
  }
}
