/// Where a text has anything but common letters: all that a search for line ends, blanks, stops and brackets looks at.
///
/// In running text of the three languages this is every fifth to eighth scalar, so one pass that finds them pays for all
/// the steps that look for one kind of them.
struct Marks {
  /// The offsets, ascending.
  private let offsets: [Int32]
  /// Marks per scalar.
  private let density: Double

  /// Finds the marks of `text`; linear.
  init(_ text: Scalars) {
    let offsets = [Int32](unsafeUninitializedCapacity: text.count + 1) { offsets, count in
      text.withUnsafeBufferPointer { text in
        guard let offset = offsets.baseAddress else { return }
        var found = 0
        // Written without a branch, since letters and marks alternate too irregularly to be predicted; a place that was
        // written for a letter is written again for the next mark.
        for index in 0..<text.count {
          (offset + found).initialize(to: Int32(truncatingIfNeeded: index))
          found &+= text[index].isCommonLetter ? 0 : 1
        }
        count = found
      }
    }
    self.offsets = offsets
    density = text.isEmpty ? 0 : Double(offsets.count) / Double(text.count)
  }

  /// How many there are.
  var count: Int { offsets.count }

  /// Where the `number`-th mark stands.
  subscript(number: Int) -> Int { Int(offsets[number]) }

  /// The numbers of the marks in `range` of the text; O(log marks), and O(1) where they lie evenly.
  func numbers(in range: Range<Int>) -> Range<Int> {
    let first = number(from: range.lowerBound, near: Int(Double(range.lowerBound) * density))
    return first..<number(from: range.upperBound, near: first + Int(Double(range.count) * density))
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
