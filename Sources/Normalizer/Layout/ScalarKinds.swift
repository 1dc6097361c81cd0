import StatementModel

/// What a scalar is to the steps that cut a text, as bits, so that one look-up answers all of them.
enum ScalarKinds {
  /// It shows nothing (`isBlank`).
  static let blank: UInt8 = 1
  /// It ends a line; such are blanks as well.
  static let lineEnd: UInt8 = 2
  static let terminator: UInt8 = 4
  static let leadIn: UInt8 = 8
  static let closer: UInt8 = 16
  static let bracket: UInt8 = 32
  /// A letter after which a salutation may follow (`RoleCues.captionEnds`).
  static let captionEnd: UInt8 = 64
  /// A letter that stands as another one in the `ReadingCopy`.
  static let rewritten: UInt8 = 128

  /// The kinds that make a scalar one of the `Marks`; the others are letters.
  static let marks: UInt8 = blank | lineEnd | terminator | leadIn | closer | bracket

  /// What holds in every language.
  static let general = flags(captionEnds: [], rewritten: [])

  /// The kinds of each scalar below U+10000, with the letters of a language.
  static func flags(captionEnds: ScalarSet, rewritten letters: [UInt32]) -> ScalarFlags {
    ScalarFlags([
      (blank, members(\.isBlank)), (lineEnd, members(\.endsLine)), (terminator, members(Punctuation.terminators)),
      (leadIn, members(Punctuation.leadIns)), (closer, members(Punctuation.closers)),
      (bracket, members(Punctuation.brackets)), (captionEnd, members(captionEnds)),
      (rewritten, letters.map { $0...$0 }),
    ])
  }

  /// The kinds of a scalar beyond U+FFFF, where there are a few blanks and nothing else.
  static func beyondPlane(_ scalar: Unicode.Scalar) -> UInt8 { scalar.isBlank ? blank : 0 }

  private static func members(_ set: ScalarSet) -> [ClosedRange<UInt32>] { set.values.map { $0...$0 } }

  /// The members among the scalars up to the CJK punctuation, and U+FEFF: no blank stands elsewhere in the plane.
  private static func members(_ isMember: (Unicode.Scalar) -> Bool) -> [ClosedRange<UInt32>] {
    (Array(0...0x303F) + [0xFEFF]).filter { Unicode.Scalar($0).map(isMember) ?? false }.map { $0...$0 }
  }
}
