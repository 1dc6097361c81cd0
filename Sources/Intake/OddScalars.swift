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

  private static let members: ScalarSet = {
    let ranges = controls + invisible + [privateUse[0], 0xFFFD...0xFFFD] + LookAlikes.suspects
    return ScalarSet(ranges.joined().compactMap(Unicode.Scalar.init) + TextDefects.mojibakeSigns)
  }()

  /// Their offsets, and those of all scalars beyond the Basic Multilingual Plane; linear, one look-up a scalar.
  static func offsets(in text: [Unicode.Scalar]) -> [Int] {
    let members = members
    var found: [Int] = []
    text.withUnsafeBufferPointer { scalars in
      for index in 0..<scalars.count where scalars[index].value >= 0x10000 || members.contains(scalars[index]) {
        found.append(index)
      }
    }
    return found
  }
}
