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

  /// Counts the letters of `text`; linear.
  ///
  /// How often each combination of flags occurs is counted, in four histograms, since a count is not stored yet when the
  /// next scalar of its kind comes.
  init(_ text: ArraySlice<Unicode.Scalar>) {
    let flags = Self.flags
    var beyond = 0
    var counts = [Int](repeating: 0, count: 4 * Self.combinations)
    text.withUnsafeBufferPointer { text in
      counts.withUnsafeMutableBufferPointer { counts in
        var index = 0
        while index < text.count {
          if index &+ 4 <= text.count, let four = flags.four(of: text, at: index) {
            counts[Int(four.0)] &+= 1
            counts[Int(four.1) &+ Self.combinations] &+= 1
            counts[Int(four.2) &+ 2 &* Self.combinations] &+= 1
            counts[Int(four.3) &+ 3 &* Self.combinations] &+= 1
            index &+= 4
          } else {
            counts[Int(flags[text[index].value])] &+= 1
            // The table ends with the plane; beyond it there are Han characters alone.
            beyond += text[index].value >= 0x10000 && text[index].isHan ? 1 : 0
            index &+= 1
          }
        }
      }
    }
    let with = { (flag: Int) in counts.indices.reduce(0) { $1 & flag == 0 ? $0 : $0 + counts[$1] } }
    (han, latin, kana) = (with(1) + beyond, with(2), with(4))
    (vietnamese, simplified, traditional) = (with(8), with(16), with(32))
  }

  /// How many combinations there are of six flags.
  private static let combinations = 64

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
