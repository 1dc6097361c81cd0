import StatementModel

/// What a text's script and letters say about its language.
struct LanguageEvidence {
  /// Scalars that are looked at.
  static let sampleSize = 100_000

  private let sample: ArraySlice<Unicode.Scalar>

  /// Looks at the beginning of `text`.
  init(_ text: Scalars) { sample = text.prefix(Self.sampleSize) }

  /// The language the counts point to, or `und`; linear in the sample.
  ///
  /// A Han character says about as much as three letters. English is known by its function words, which make up a good
  /// third of running prose.
  var language: Language {
    let counts = ScriptCounts(sample)
    if counts.han * 3 > counts.latin, counts.kana * 5 <= counts.han {
      return counts.traditional > counts.simplified ? .chineseTraditional : .chinese
    }
    guard counts.latin > 0, counts.kana == 0 else { return .undetermined }
    if counts.vietnamese * 20 > counts.latin { return .vietnamese }
    return isEnglish ? .english : .undetermined
  }

  /// Whether a tenth of the words are function words of English.
  private var isEnglish: Bool {
    var (words, english) = (0, 0)
    var word = PackedWord()
    for scalar in sample {
      if scalar.isLatinLetter {
        word.append(scalar)
      } else if !word.isEmpty {
        words += 1
        if ScriptLetters.englishWords.contains(word) { english += 1 }
        word = PackedWord()
      }
    }
    return english * 10 >= words && words > 0
  }
}
