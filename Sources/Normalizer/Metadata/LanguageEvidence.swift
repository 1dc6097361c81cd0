import StatementModel

/// What a text's script and letters say about its language.
///
/// Each count is a pass of its own that does nothing else, and only those are made that the answer needs.
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
    let (han, latin) = (count(where: \.isHan), count(where: \.isLatinLetter))
    let kana = count { (0x3041...0x30FA).contains($0.value) }
    if han * 3 > latin, kana * 5 <= han { return chinese }
    guard latin > 0, kana == 0 else { return .undetermined }
    if vietnamese * 20 > latin { return .vietnamese }
    return isEnglish ? .english : .undetermined
  }

  /// How many scalars of the sample are members; the additions cannot overflow, and checked ones would not be made
  /// several at a time.
  @inline(__always)
  private func count(where isMember: (Unicode.Scalar) -> Bool) -> Int {
    sample.withUnsafeBufferPointer { sample in
      var count = 0
      for scalar in sample { count &+= isMember(scalar) ? 1 : 0 }
      return count
    }
  }

  private var chinese: Language {
    let (simplified, traditional) = (ScriptLetters.simplified, ScriptLetters.traditional)
    return count(where: traditional.contains) > count(where: simplified.contains) ? .chineseTraditional : .chinese
  }

  private var vietnamese: Int {
    let (letters, marks) = (ScriptLetters.vietnamese, ScriptLetters.vietnameseMarks)
    return count { letters.contains($0) || marks.contains($0) }
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
