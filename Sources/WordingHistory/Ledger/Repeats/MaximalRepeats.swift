/// The maximal repeats of a sequence: stretches that stand in it at least twice and that no symbol before or behind them,
/// always the same, would make longer.
///
/// Every repeat lies inside a maximal one that stands as often. There are fewer of them than symbols.
struct MaximalRepeats {
  /// One of them.
  struct Repeat: Hashable {
    /// Its length in symbols, at least 1.
    let length: Int
    /// Where its places stand in the order of the suffixes.
    let places: Range<Int>
  }

  /// All of them, found in one pass over the suffixes; symbols that are not in `0..<boundary` are in no repeat.
  ///
  /// Those must be different from each other, so that nothing that holds one is repeated.
  static func all(_ suffixes: SuffixArray, of symbols: [Int32], boundary: Int32) -> [Repeat] {
    var (found, open) = ([Repeat](), [Open(length: 0, start: 0, left: Left.none)])
    let count = suffixes.order.count
    for rank in 0...count {
      let shared = rank > 0 && rank < count ? Int(suffixes.shared[rank]) : 0
      var start = rank - 1
      var left = rank > 0 ? Left.symbol(before: Int(suffixes.order[rank - 1]), symbols, boundary) : Left.none
      while let last = open.last, last.length > shared {
        open.removeLast()
        left = Left.joined(last.left, left)
        if left == Left.several, rank - last.start > 1 {
          found.append(Repeat(length: last.length, places: last.start..<rank))
        }
        start = last.start
      }
      if let last = open.last, last.length < shared {
        open.append(Open(length: shared, start: max(0, start), left: left))
      } else {
        open[open.count - 1].left = Left.joined(open[open.count - 1].left, left)
      }
    }
    return found
  }

  /// A repeat whose last place is not reached yet.
  private struct Open {
    let length: Int
    let start: Int
    var left: Int32
  }

  /// What stands before the places of a repeat: one symbol, or several.
  private enum Left {
    static let none: Int32 = -1
    static let several: Int32 = -2

    /// A boundary makes nothing longer, and so counts as several.
    static func symbol(before place: Int, _ symbols: [Int32], _ boundary: Int32) -> Int32 {
      guard place > 0, symbols[place - 1] < boundary else { return several }
      return symbols[place - 1]
    }

    static func joined(_ one: Int32, _ other: Int32) -> Int32 {
      if one == none { return other }
      if other == none || one == other { return one }
      return several
    }
  }
}
