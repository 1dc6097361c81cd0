import StatementModel

/// Where a text has blanks, line ends, stops and brackets, and which: all that a search for one of them looks at.
///
/// In running text of the three languages this is every sixth to twelfth scalar, so one pass that finds them pays for all
/// the steps that look for one kind of them.
struct Marks {
  /// The offsets, ascending.
  private let offsets: [Int32]
  /// The kinds of each, as `ScalarKinds` has them.
  private let kinds: [UInt8]
  /// Marks per scalar.
  private let density: Double
  /// All kinds that occur in the text, those of letters included.
  let seen: UInt8

  /// Finds the marks of `text` by the kinds that `flags` gives; linear.
  init(_ text: Scalars, _ flags: ScalarFlags = ScalarKinds.general) {
    var seen: UInt8 = 0
    // Uninitialised, so that the pages behind the last mark are never touched.
    offsets = [Int32](unsafeUninitializedCapacity: text.count + 1) { offsets, count in
      guard let offset = offsets.baseAddress else { return }
      (count, seen) = text.withUnsafeBufferPointer { Self.find($0, flags, offset) }
    }
    kinds = offsets.map { Self.kind(text[Int($0)], flags) }
    self.seen = seen
    density = text.isEmpty ? 0 : Double(offsets.count) / Double(text.count)
  }

  /// Writes the offsets out: their number, and all kinds that occur.
  ///
  /// Written without a branch, since letters and marks alternate too irregularly to be predicted; a place that was written
  /// for a letter is written again for the next mark.
  private static func find(
    _ text: UnsafeBufferPointer<Unicode.Scalar>, _ flags: ScalarFlags, _ offsets: UnsafeMutablePointer<Int32>
  ) -> (Int, UInt8) {
    var (found, seen): (Int, UInt8) = (0, 0)
    @inline(__always) func note(_ index: Int, _ kind: UInt8) {
      (offsets + found).initialize(to: Int32(truncatingIfNeeded: index))
      found &+= kind & ScalarKinds.marks == 0 ? 0 : 1
      seen |= kind
    }
    var index = 0
    while index < text.count {
      // By fours, so that one test says that all are in the table.
      if index &+ 4 <= text.count, let kinds = flags.four(of: text, at: index) {
        note(index, kinds.0)
        note(index &+ 1, kinds.1)
        note(index &+ 2, kinds.2)
        note(index &+ 3, kinds.3)
        index &+= 4
      } else {
        let scalar = text[index]
        note(index, kind(scalar, flags))
        index &+= 1
      }
    }
    return (found, seen)
  }

  @inline(__always)
  private static func kind(_ scalar: Unicode.Scalar, _ flags: ScalarFlags) -> UInt8 {
    scalar.value < 0x10000 ? flags[inPlane: scalar.value] : ScalarKinds.beyondPlane(scalar)
  }

  /// How many there are.
  var count: Int { offsets.count }

  /// Where the `number`-th mark stands.
  subscript(number: Int) -> Int { Int(offsets[number]) }

  /// What the `number`-th mark is.
  func kind(_ number: Int) -> UInt8 { kinds[number] }

  /// What the marks of the given `numbers` are, together.
  func kinds(_ numbers: Range<Int>) -> UInt8 { numbers.reduce(0) { $0 | kinds[$1] } }

  /// The numbers of the marks in `range` of the text; O(log marks), and O(1) where they lie evenly.
  func numbers(in range: Range<Int>) -> Range<Int> {
    let first = number(from: range.lowerBound, near: Int(Double(range.lowerBound) * density))
    return first..<number(from: range.upperBound, near: first + Int(Double(range.count) * density))
  }

  /// The same; O(1) where they are about those that `near` says.
  func numbers(in range: Range<Int>, near: Range<Int>) -> Range<Int> {
    let first = number(from: range.lowerBound, near: near.lowerBound)
    return first..<max(first, number(from: range.upperBound, near: near.upperBound))
  }

  /// The number of the first mark at or after `offset`, looked for in steps that double on both sides of a guess.
  private func number(from offset: Int, near guess: Int) -> Int {
    var (low, high) = (min(max(guess, 0), count), min(max(guess, 0), count))
    var step = 4
    while low > 0, self[low - 1] >= offset {
      low = max(0, low - step)
      step *= 2
    }
    while high < count, self[high] < offset {
      high = min(count, high + step)
      step *= 2
    }
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
