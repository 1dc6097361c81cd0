import StatementModel

/// The scalars of a text that a reader of sources has to look at: what has no place in a text, and what may stand for
/// something that looks alike.
enum OddScalars {
  /// Control characters other than tab and line ends.
  static let controls: [ClosedRange<UInt32>] = [0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F]
  /// Characters that show nothing (Unicode Standard, Default_Ignorable_Code_Point, those found in pages).
  static let invisible: [ClosedRange<UInt32>] = [
    0xAD...0xAD, 0x061C...0x061C, 0x180E...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F,
    0xFEFF...0xFEFF,
  ]
  /// Private use.
  static let privateUse: [ClosedRange<UInt32>] = [0xE000...0xF8FF, 0xF0000...0x10FFFF]

  /// What is odd about a scalar; those beyond the Basic Multilingual Plane are all `other`, and need a closer look.
  enum Flag {
    static let control: UInt8 = 1
    static let invisible: UInt8 = 2
    static let privateUse: UInt8 = 4
    static let replacement: UInt8 = 8
    static let mojibake: UInt8 = 16
    static let other: UInt8 = 32
  }

  /// The flags of each scalar; none of what is usual in a text.
  static let flags = ScalarFlags(
    beyond: Flag.other,
    [
      (Flag.control, controls), (Flag.invisible, invisible), (Flag.privateUse, privateUse),
      (Flag.replacement, [0xFFFD...0xFFFD]), (Flag.mojibake, TextDefects.mojibakeSigns.map { $0.value...$0.value }),
      (Flag.other, LookAlikes.suspects),
    ])

  /// Their offsets, and those of all scalars beyond the Basic Multilingual Plane; linear, one look-up a scalar.
  static func offsets(in text: [Unicode.Scalar]) -> [Int] {
    let flags = flags
    var found: [Int] = []
    text.withUnsafeBufferPointer { scalars in
      var index = flags.firstIndex(of: .max, in: scalars, 0..<scalars.count)
      while index < scalars.count {
        found.append(index)
        index = flags.firstIndex(of: .max, in: scalars, (index + 1)..<scalars.count)
      }
    }
    return found
  }
}
