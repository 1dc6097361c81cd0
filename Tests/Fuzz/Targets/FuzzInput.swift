import StatementModel

/// Bytes that are read as text, with choices behind it; the digit `0` makes the first choice, so that seeds can be typed.
struct FuzzInput {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Takes a choice among 0..<count from the end; 0 where nothing is left.
  mutating func choice(_ count: Int) -> Int {
    guard let last = rest.popLast() else { return 0 }
    return Int(last &- UInt8(ascii: "0")) % count
  }

  /// Takes the choice of a language; not recognised is one as well.
  mutating func language() -> Language {
    [.chinese, .chineseTraditional, .vietnamese, .english, .undetermined][choice(5)]
  }

  /// What is left, as text.
  var scalars: [Unicode.Scalar] { Array(String(decoding: rest, as: UTF8.self).unicodeScalars) }

  /// What is left before the first `|` and behind it, as texts.
  var halves: (old: [Unicode.Scalar], new: [Unicode.Scalar]) {
    let all = scalars
    guard let bar = all.firstIndex(of: "|") else { return (all, []) }
    return (Array(all[..<bar]), Array(all[(bar + 1)...]))
  }
}

extension ExtractedText {
  /// A text for the steps behind `Intake`.
  init(_ scalars: [Unicode.Scalar]) { self.init(scalars: scalars, decoder: "utf-8", sourceSHA256: "") }
}
