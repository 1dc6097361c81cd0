import StatementModel

/// What Chinese texts are made of: the ideographs of the first block, and punctuation that is no one else's alone.
enum ChineseSigns {
  /// A unified ideograph of the first block.
  private static let han: UInt8 = 1
  /// A frequent one of these, or punctuation.
  private static let frequent: UInt8 = 2
  /// Punctuation.
  private static let punctuation: UInt8 = 4

  /// The flags of each scalar; none of what is something else.
  private static let flags = ScalarFlags([
    (han, [0x4E00...0x9FFF]), (frequent, CommonHan.all.values.map { $0...$0 }), (frequent | punctuation, marks),
  ])

  /// Whether a scalar is an ideograph of the first block.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool { flags[scalar.value] & han != 0 }

  /// The end of the run of Chinese that begins at `start`, and how many of it are frequent; linear, four are looked at at
  /// once.
  static func run(in text: UnsafeBufferPointer<Unicode.Scalar>, from start: Int) -> (end: Int, frequent: Int) {
    let flags = flags
    var (end, count) = (start, 0)
    while end &+ 4 <= text.count, let four = flags.four(of: text, at: end) {
      guard four.0 != 0, four.1 != 0, four.2 != 0, four.3 != 0 else { break }
      let (first, second) = (four.0 & frequent &+ four.1 & frequent, four.2 & frequent &+ four.3 & frequent)
      count &+= Int(first &+ second) / Int(frequent)
      end &+= 4
    }
    while end < text.count, flags[text[end].value] != 0 {
      count += flags[text[end].value] & frequent == 0 ? 0 : 1
      end += 1
    }
    return (end, count)
  }

  /// CJK symbols and punctuation, full-width forms and signs, and general punctuation.
  private static let marks: [ClosedRange<UInt32>] = [
    0x3000...0x303F, 0xFF01...0xFF5E, 0xFFE0...0xFFE6, 0x2010...0x203B,
  ]
}
