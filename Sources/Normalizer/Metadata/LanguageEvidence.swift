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
    let scriptLetters = ScriptLetters.either
    var word = PackedWord()
    for index in 0..<min(text.count, Self.sampleSize) {
      let scalar = text[index]
      if scalar.value &- 0x4E00 < 0x5200 {
        han += 1
        if scriptLetters.contains(scalar) { countScript(scalar) }
      } else if scalar.isLatinLetter {
        latin += 1
        if !scalar.isASCII, ScriptLetters.vietnamese.contains(scalar) { vietnamese += 1 }
        word.append(scalar)
        continue
      } else {
        countOther(scalar)
      }
      if !word.isEmpty { count(&word) }
    }
  }

  private mutating func countScript(_ letter: Unicode.Scalar) {
    if ScriptLetters.simplified.contains(letter) { simplified += 1 }
    if ScriptLetters.traditional.contains(letter) { traditional += 1 }
  }

  private mutating func count(_ word: inout PackedWord) {
    words += 1
    if ScriptLetters.englishWords.contains(word) { englishWords += 1 }
    word = PackedWord()
  }

  private mutating func countOther(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x3041...0x30FA: kana += 1
    case 0x0300...0x036F: if ScriptLetters.vietnameseMarks.contains(scalar) { vietnamese += 1 }
    default:
      guard scalar.isHan else { return }
      han += 1
      countScript(scalar)
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
