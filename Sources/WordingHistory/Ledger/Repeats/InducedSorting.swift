/// Sorts the suffixes of a sequence in linear time: those that begin low between two higher ones are sorted first, by a
/// shorter sequence of their names, and the order of all others follows from theirs in two passes.
enum InducedSorting {
  /// Where the suffixes begin, the smallest first; every symbol lies in `0..<alphabet`.
  static func order(of symbols: [Int32], alphabet: Int) -> [Int32] {
    guard symbols.count > 1 else { return symbols.isEmpty ? [] : [0] }
    var level = Level(symbols, alphabet: alphabet)
    let sorted = level.sortedNames()
    level.induce(from: sorted)
    return level.order
  }

  /// One sequence on its way to being sorted; the end of the sequence counts as smaller than every symbol.
  private struct Level {
    let symbols: [Int32]
    /// Whether a suffix is smaller than the one behind it.
    let isRising: [Bool]
    /// Where the suffixes that begin with each symbol start among all; one more than there are symbols.
    let buckets: [Int32]
    /// Where the low points stand: rising suffixes behind a falling one.
    let lows: [Int32]
    var order: [Int32]

    init(_ symbols: [Int32], alphabet: Int) {
      let count = symbols.count
      var isRising = [Bool](repeating: false, count: count)
      for place in stride(from: count - 2, through: 0, by: -1) {
        let (own, next) = (symbols[place], symbols[place + 1])
        isRising[place] = own < next || own == next && isRising[place + 1]
      }
      var buckets = [Int32](repeating: 0, count: alphabet + 1)
      for symbol in symbols { buckets[Int(symbol) + 1] += 1 }
      for symbol in 0..<alphabet { buckets[symbol + 1] += buckets[symbol] }
      lows = (1..<count).filter { isRising[$0] && !isRising[$0 - 1] }.map { Int32($0) }
      (self.symbols, self.isRising, self.buckets) = (symbols, isRising, buckets)
      order = [Int32](repeating: -1, count: count)
    }

    /// Sorts all suffixes, given the low ones in order.
    mutating func induce(from sortedLows: [Int32]) {
      for place in order.indices { order[place] = -1 }
      var ends = buckets
      for low in sortedLows.reversed() {
        let symbol = Int(symbols[Int(low)]) + 1
        ends[symbol] -= 1
        order[Int(ends[symbol])] = low
      }
      induceFalling()
      induceRising()
    }

    /// Puts every falling suffix behind the one that decides its place, from the front.
    private mutating func induceFalling() {
      var starts = buckets
      func place(_ start: Int) {
        let symbol = Int(symbols[start])
        order[Int(starts[symbol])] = Int32(start)
        starts[symbol] += 1
      }
      // The end of the sequence is the smallest suffix of all, so that the one before it comes first.
      place(symbols.count - 1)
      for rank in order.indices {
        let start = Int(order[rank]) - 1
        if start >= 0, !isRising[start] { place(start) }
      }
    }

    /// Puts every rising suffix before the one that decides its place, from the back.
    private mutating func induceRising() {
      var ends = buckets
      for rank in order.indices.reversed() {
        let start = Int(order[rank]) - 1
        guard start >= 0, isRising[start] else { continue }
        let symbol = Int(symbols[start]) + 1
        ends[symbol] -= 1
        order[Int(ends[symbol])] = Int32(start)
      }
    }

    /// The low points in the order of their suffixes.
    mutating func sortedNames() -> [Int32] {
      guard lows.count > 1 else { return lows }
      // Induced from any order of them, the stretches between two low points come out sorted.
      induce(from: lows)
      let names = named()
      guard names.count < lows.count else {
        return order.filter { isLow(Int($0)) }
      }
      let shorter = InducedSorting.order(of: names.symbols, alphabet: names.count)
      return shorter.map { lows[Int($0)] }
    }

    private func isLow(_ place: Int) -> Bool { place > 0 && isRising[place] && !isRising[place - 1] }

    /// The sequence of low points, each by the number of its stretch among the different ones in order.
    private func named() -> (symbols: [Int32], count: Int) {
      var numbers = [Int32](repeating: -1, count: symbols.count)
      for (number, low) in lows.enumerated() { numbers[Int(low)] = Int32(number) }
      var (names, count, last) = ([Int32](repeating: 0, count: lows.count), 0, -1)
      for start in order where numbers[Int(start)] >= 0 {
        let number = Int(numbers[Int(start)])
        if last < 0 || !isSameStretch(last, number) { count += 1 }
        names[number] = Int32(count - 1)
        last = number
      }
      return (names, count)
    }

    /// Whether the stretches from two low points to the next ones, these included, are equal.
    private func isSameStretch(_ one: Int, _ other: Int) -> Bool {
      guard one + 1 < lows.count, other + 1 < lows.count else { return false }
      let (first, second) = (Int(lows[one]), Int(lows[other]))
      let length = Int(lows[one + 1]) - first
      guard Int(lows[other + 1]) - second == length else { return false }
      return (0...length).allSatisfy { symbols[first + $0] == symbols[second + $0] }
    }
  }
}
