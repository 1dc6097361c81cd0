/// A piece of wording that an edit never cuts: a Chinese character, a word, a number, a mark or a blank.
struct WordingToken {
  /// What the token is to a reader.
  enum Kind {
    case blank
    case mark
    case ideograph
    case word
    case number
  }

  /// Where it stands in the folded text.
  let range: Range<Int>
  /// What it is.
  let kind: Kind

  /// How much a reader loses when the token is swallowed by the edits beside it: a Chinese character counts one, a short
  /// word one, a longer word or a number two, marks and blanks nothing.
  var weight: Int {
    switch kind {
    case .blank, .mark: 0
    case .ideograph: 1
    case .word: range.count <= 3 ? 1 : 2
    case .number: 2
    }
  }
}
