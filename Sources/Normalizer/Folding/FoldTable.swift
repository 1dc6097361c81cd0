import StatementModel

/// Which scalars are the same in comparison form: typography only, never wording.
///
/// Folded are width (Unicode Standard Annex #11, Halfwidth and Fullwidth Forms), the shape of quotation marks, of dashes,
/// of middle dots and of list commas, and by language the script. Never folded: the presence of any mark, 《 》 against
/// “ ”, and capitals.
enum FoldTable {
  /// What becomes of one scalar, in one word.
  struct Entry {
    private let bits: UInt32

    init(folded: UInt32, isPlain: Bool) { bits = folded | (isPlain ? 1 << 31 : 0) }

    /// The scalar that stands for it; itself where nothing folds it.
    var folded: UInt32 { bits & 0x1F_FFFF }
    /// Whether that is all, whatever stands beside it.
    var isPlain: Bool { bits >> 31 != 0 }

    /// Whether that holds of all four.
    static func arePlain(_ entries: (Entry, Entry, Entry, Entry)) -> Bool {
      (entries.0.bits & entries.1.bits & entries.2.bits & entries.3.bits) >> 31 != 0
    }
  }

  /// Scalars that have no width and no meaning for the wording; they fold to nothing.
  static let invisible: ScalarSet = ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"]

  /// The shape classes, each with the scalar that stands for all of them.
  static let shapes: [(fold: Fold, to: UInt32, from: [UInt32])] = [
    (.quotationShape, 0x0022, [0x201C, 0x201D, 0x201E, 0x201F, 0x300C, 0x300D, 0xFF62, 0xFF63, 0xFF02]),  // " “ ” 「 」
    (.quotationShape, 0x0027, [0x2018, 0x2019, 0x201A, 0x201B, 0x300E, 0x300F, 0xFF07]),  // ' ‘ ’ ‚ ‛ 『 』
    (.quotationShape, 0x3008, [0x2039]), (.quotationShape, 0x3009, [0x203A]),  // 〈 ‹ and 〉 ›
    (.dashShape, 0x002D, [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D]),  // - – — ―
    (.middleDotShape, 0x00B7, [0x2022, 0x2027, 0x30FB, 0xFF65, 0x22C5]),  // · • ‧ ・ ⋅
    (.commaShape, 0x002C, [0xFF0C, 0x3001, 0xFF64]),  // , ， 、
    (.stopShape, 0x002E, [0x3002, 0xFF0E, 0xFF61]),  // . 。 ．
    (.zeroShape, 0x3007, [0x25CB, 0x25EF]),  // 〇 ○ ◯
    (.tildeShape, 0x007E, [0xFF5E, 0x301C, 0x223C]),  // ~ ～ 〜
  ]

  /// The look-alikes of Đ and đ in Vietnamese.
  static let strokedD: [UInt32: UInt32] = [0x00D0: 0x0110, 0x0189: 0x0110, 0x00F0: 0x0111, 0x0256: 0x0111]

  /// The keys of `strokedD`.
  static let strokedLookalikes = ScalarSet(strokedD.keys.compactMap(Unicode.Scalar.init))

  /// What all full stops fold to.
  static let fullStop: UInt32 = 0x2E

  /// Folded marks that are seen as runs: dashes, `…` and full stops.
  static let runs: ScalarSet = ["-", "…", "."]

  /// The table of a language.
  static func entries(for language: Language) -> [Entry] {
    language.isChinese ? chinese : language == .vietnamese ? vietnamese : basicPlane
  }

  /// What becomes of each scalar below U+10000.
  private static let basicPlane = entries(foldedPlane)

  /// The same for Chinese, traditional characters folded as well.
  private static let chinese: [Entry] = {
    var table = foldedPlane
    let pairs = ScriptPairs.pairs
    for start in stride(from: 0, to: pairs.count - 1, by: 2) { table[Int(pairs[start].value)] = pairs[start + 1].value }
    return entries(table)
  }()

  /// The same for Vietnamese, look-alikes of Đ folded as well.
  private static let vietnamese: [Entry] = {
    var table = foldedPlane
    for (from, to) in strokedD { table[Int(from)] = to }
    return entries(table)
  }()

  private static func entries(_ folded: [UInt32]) -> [Entry] {
    folded.enumerated().map { code, folded in
      Entry(
        folded: folded, isPlain: isAlwaysPlain(UInt32(code)) && isAlwaysPlain(folded) || isPlain(UInt32(code), folded))
    }
  }

  /// From bopomofo to the last of the ideographs there is nothing but what stands for itself; half of the plane.
  private static func isAlwaysPlain(_ scalar: UInt32) -> Bool { (0x3100...0x9FFF).contains(scalar) }

  /// Whether the table alone folds `scalar` to `folded`, whatever stands beside it.
  static func isPlain(_ scalar: UInt32, _ folded: UInt32) -> Bool {
    !ScalarClass.isSpace(scalar) && !ComparisonFolder.combines(scalar) && !ComparisonFolder.isSingleton(scalar)
      && !invisible.contains(folded) && !runs.contains(folded)
  }

  /// The folded scalar of each scalar below U+10000 in every language; itself where nothing folds it.
  private static let foldedPlane: [UInt32] = {
    var table = (0..<0x10000).map { UInt32($0) }
    for code in 0xFF01...0xFF5E { table[code] = UInt32(code - 0xFEE0) }
    for shape in shapes { for code in shape.from { table[Int(code)] = shape.to } }
    return table
  }()

  /// The fold that changes `scalar` in one of the tables.
  static func fold(of scalar: UInt32) -> Fold {
    if let shape = shapes.first(where: { $0.from.contains(scalar) }) { return shape.fold }
    if strokedD[scalar] != nil { return .strokedD }
    return ScalarClass(scalar) == .ideograph ? .script : .width
  }
}
