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
}
