import StatementModel

/// What Chinese texts are made of: the ideographs of the first block, and punctuation that is no one else's alone.
enum ChineseSigns {
  /// A unified ideograph of the first block.
  static let han: UInt8 = 1
  /// A frequent one of these, or punctuation.
  static let frequent: UInt8 = 2
  /// Punctuation.
  private static let punctuation: UInt8 = 4

  /// The flags of each scalar; none of what is something else.
  static let flags = ScalarFlags([
    (han, [0x4E00...0x9FFF]), (frequent, CommonHan.all.values.map { $0...$0 }), (frequent | punctuation, marks),
  ])

  /// CJK symbols and punctuation, full-width forms and signs, and general punctuation.
  private static let marks: [ClosedRange<UInt32>] = [
    0x3000...0x303F, 0xFF01...0xFF5E, 0xFFE0...0xFFE6, 0x2010...0x203B,
  ]
}
