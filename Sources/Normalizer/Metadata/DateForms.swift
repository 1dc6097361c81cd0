import StatementModel

/// How a language writes dates.
struct DateForms: Sendable {
  /// What is read in order to find a date.
  enum Part: Sendable {
    case year, month, day
    /// The name of a month in small letters.
    case monthName
    /// Fixed wording.
    case word(String)
    /// One of these wordings, the longer ones first, or nothing.
    case optional([String])
    /// Any number of blanks.
    case blanks
  }

  /// The forms, the fuller ones first.
  let forms: [[Part]]
  /// The months' names in small letters.
  let months: [String]
  /// Words around place and date that belong to neither (于, ngày, Done at), wherever they stand and however many.
  let connectors: [Wording]
  /// Longest wording beside the date in a dateline, in scalars.
  let longestPlace: Int
  /// What a date can begin with; a quick no for nearly all scalars.
  let beginnings: ScalarSet

  /// Forms, each of which begins with a number, a month or a word.
  init(forms: [[Part]], months: [String], connectors: [Wording], longestPlace: Int) {
    (self.forms, self.months) = (forms, months)
    (self.connectors, self.longestPlace) = (connectors, longestPlace)
    beginnings = ScalarSet(forms.compactMap(\.first).flatMap { Self.beginnings($0, months) })
  }

  private static func beginnings(_ part: Part, _ months: [String]) -> [Unicode.Scalar] {
    switch part {
    case .year, .month, .day: Array("0123456789０１２３４５６７８９".unicodeScalars) + HanNumeral.all
    case .monthName: months.flatMap { beginnings(.word($0), []) }
    case .word(let word): Array((word.prefix(1) + word.prefix(1).uppercased()).unicodeScalars)
    case .optional, .blanks: preconditionFailure("a form of dates begins with what is always there")
    }
  }
}
