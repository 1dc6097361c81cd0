/// A way of writing numbers in labels.
enum NumeralForm: Hashable, Sendable {
  /// 1, 12, and full-width １２; at most three digits, so that a year is no label.
  case arabic
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
}
