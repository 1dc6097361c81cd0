import StatementModel

/// How many scalars of a text are letters of which script: all counts in one pass, one look-up a scalar.
struct ScriptCounts {
  private(set) var han = 0
  private(set) var latin = 0
  private(set) var kana = 0
  /// Letters and marks that of the languages with Latin letters only Vietnamese has.
  private(set) var vietnamese = 0
  /// Frequent characters that only simplified text has.
  private(set) var simplified = 0
  /// Frequent characters that only traditional text has.
  private(set) var traditional = 0

  private static let flags = ScalarFlags([
    (1, ranges(\.isHan)), (2, ranges(\.isLatinLetter)), (4, [0x3041...0x30FA]),
    (8, singles(ScriptLetters.vietnamese) + singles(ScriptLetters.vietnameseMarks)),
    (16, singles(ScriptLetters.simplified)), (32, singles(ScriptLetters.traditional)),
  ])

  /// Bits of a field of `steps`; a block is as long as no field can overflow in it.
  private static let width: UInt64 = 10
  private static let block = 1 << Int(width) - 1

  /// For each combination of flags, one in the field of each of them: added up, they count all six at once.
  private static let steps: [UInt64] = (0..<64).map { flags in
    (0..<6).reduce(0) { $0 | (flags >> $1 & 1) << ($1 * width) }
  }

  /// Counts the letters of `text`; linear.
  init(_ text: ArraySlice<Unicode.Scalar>) {
    text.withUnsafeBufferPointer { text in
      for start in stride(from: 0, to: text.count, by: Self.block) {
        count(UnsafeBufferPointer(rebasing: text[start..<min(text.count, start + Self.block)]))
      }
    }
  }

  /// Counts the letters of at most `block` scalars.
  private mutating func count(_ text: UnsafeBufferPointer<Unicode.Scalar>) {
    let flags = Self.flags
    var beyond = 0
    let fields: UInt64 = Self.steps.withUnsafeBufferPointer { steps in
      var (fields, index): (UInt64, Int) = (0, 0)
      while index < text.count {
        if index &+ 4 <= text.count, let four = flags.four(of: text, at: index) {
          fields &+= steps[Int(four.0)] &+ steps[Int(four.1)] &+ steps[Int(four.2)] &+ steps[Int(four.3)]
          index &+= 4
        } else {
          fields &+= steps[Int(flags[text[index].value])]
          // The table ends with the plane; beyond it there are Han characters alone.
          beyond += text[index].value >= 0x10000 && text[index].isHan ? 1 : 0
          index &+= 1
        }
      }
      return fields
    }
    let field = { (number: UInt64) in Int(fields >> (number * Self.width) & (1 << Self.width - 1)) }
    han += field(0) + beyond
    latin += field(1)
    kana += field(2)
    vietnamese += field(3)
    simplified += field(4)
    traditional += field(5)
  }

  private static func singles(_ set: ScalarSet) -> [ClosedRange<UInt32>] { set.values.map { $0...$0 } }

  /// The members of the Basic Multilingual Plane in stretches.
  private static func ranges(_ isMember: (Unicode.Scalar) -> Bool) -> [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    for value in UInt32(0)..<0x10000 where Unicode.Scalar(value).map(isMember) ?? false {
      if let last = ranges.last, last.upperBound + 1 == value {
        ranges[ranges.count - 1] = last.lowerBound...value
      } else {
        ranges.append(value...value)
      }
    }
    return ranges
  }
}
