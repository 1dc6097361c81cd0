/// A way of writing numbers in labels.
enum NumeralForm: Hashable, Sendable {
  /// 1, 12, and full-width １２; at most three digits, so that a year is no label.
  case arabic
  /// 1.2 with `levels` 2, 1.2.3 with 3: the numbers of all levels, as contracts and technical rules write them.
  case dotted(levels: Int)
  /// 一, 十二, 一百零三, and 〇 forms.
  case han
  /// a, b, … of the given alphabet, in small or capital letters.
  case letter(alphabet: String)
  /// i, iv, xii.
  case romanSmall
  /// I, IV, XII.
  case romanCapital
  /// ①–⑳.
  case circled
  /// ⑴–⒇.
  case parenthesised

  /// The scalars that a number of this form can begin with.
  var beginnings: [Unicode.Scalar] {
    switch self {
    case .arabic, .dotted: Array("0123456789０１２３４５６７８９".unicodeScalars)
    case .han: HanNumeral.all
    case .letter(let alphabet): Array(alphabet.unicodeScalars)
    case .romanSmall: ["i", "v", "x", "l"]
    case .romanCapital: ["I", "V", "X", "L"]
    case .circled: (0x2460..<0x2474).compactMap { Unicode.Scalar(UInt32($0)) }
    case .parenthesised: (0x2474..<0x2488).compactMap { Unicode.Scalar(UInt32($0)) }
    }
  }

  /// The 26 letters in small and capital form.
  static let small = NumeralForm.letter(alphabet: "abcdefghijklmnopqrstuvwxyz")
  static let capital = NumeralForm.letter(alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  /// The letters in the order Vietnamese laws list points in, f, j, w and z left out.
  static let vietnameseSmall = NumeralForm.letter(alphabet: "abcdđeghiklmnopqrstuvxy")
}

/// A number as it was read in a label.
struct Numeral {
  /// Its value, from 1.
  let value: Int
  /// Its component in a number path: ASCII digits, or the letter itself.
  let component: String
  /// Offset after it.
  let end: Int
  /// The numbers of the levels above, where it names them.
  var above: [Int] = []
}
