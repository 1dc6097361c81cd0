import StatementModel

/// Counts what a script and its letters say about a text's language.
struct LanguageEvidence {
  /// Scalars that are looked at.
  static let sampleSize = 100_000

  private var han = 0
  private var simplified = 0
  private var traditional = 0
  private var latin = 0
  private var vietnamese = 0
  private var kana = 0
  private var words = 0
  private var englishWords = 0

  /// Looks at the beginning of `text`.
  init(_ text: Scalars) {
    var word = String.UnicodeScalarView()
    for scalar in text.prefix(Self.sampleSize) {
      if scalar.isLatinLetter {
        latin += 1
        if ScriptLetters.vietnamese.contains(scalar) { vietnamese += 1 }
        if word.count < 12, let small = Unicode.Scalar(scalar.asciiLowercased) { word.append(small) }
        continue
      }
      if !word.isEmpty {
        words += 1
        if ScriptLetters.englishWords.contains(String(word)) { englishWords += 1 }
        word = String.UnicodeScalarView()
      }
      countOther(scalar)
    }
  }

  private mutating func countOther(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x3041...0x30FA: kana += 1
    case 0x0300...0x036F: if ScriptLetters.vietnameseMarks.contains(scalar) { vietnamese += 1 }
    default:
      guard scalar.isHan else { return }
      han += 1
      if ScriptLetters.simplified.contains(scalar) { simplified += 1 }
      if ScriptLetters.traditional.contains(scalar) { traditional += 1 }
    }
  }

  /// The language the counts point to, or `und`.
  ///
  /// A Han character says about as much as three letters. English is known by its function words, which make up a good
  /// third of running prose.
  var language: Language {
    if han * 3 > latin, kana * 5 <= han { return traditional > simplified ? .chineseTraditional : .chinese }
    guard latin > 0, kana == 0 else { return .undetermined }
    if vietnamese * 20 > latin { return .vietnamese }
    return englishWords * 10 >= words && words > 0 ? .english : .undetermined
  }
}
