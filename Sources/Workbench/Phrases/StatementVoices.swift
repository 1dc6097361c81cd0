import Concordance
import StatementModel

/// Which text speaks for each statement in each language: a trusted copy before a doubtful one, a full one before a
/// part, then the first by name.
///
/// Languages are never mixed, and of several editions only one counts: what differs between two of them is no change
/// over time. Both scripts of Chinese are one language here.
struct StatementVoices {
  /// All statements, in the order of their first texts.
  let statements: [String]
  /// Texts whose statement another one speaks for in the same language.
  let passedOver: [Int]
  private let voices: [Language: [Int]]

  /// Chooses among `texts` of a concordance, which are in order of time; O(texts).
  init(_ texts: [Int], _ concordance: Concordance) {
    var (voices, passedOver, statements) = ([Language: [Int]](), [Int](), [String]())
    var (places, seen): ([UInt64: (language: Language, place: Int)], Set<UInt32>) = ([:], [])
    var languages: [Language] = []
    for text in texts {
      let (statement, language) = (concordance.statementNumber(text), Self.language(concordance, text))
      if seen.insert(statement).inserted { statements.append(concordance.statement(text)) }
      if !languages.contains(language) { languages.append(language) }
      let key = UInt64(statement) << 8 | UInt64(languages.firstIndex(of: language) ?? 0)
      guard let known = places[key] else {
        places[key] = (language, voices[language, default: []].count)
        voices[language, default: []].append(text)
        continue
      }
      let other = voices[language, default: []][known.place]
      let isBetter = Self.rank(concordance, text) < Self.rank(concordance, other)
      voices[language, default: []][known.place] = isBetter ? text : other
      passedOver.append(isBetter ? other : text)
    }
    self.voices = voices.mapValues { $0.sorted() }
    (self.passedOver, self.statements) = (passedOver.sorted(), statements)
  }

  /// The texts that speak in a language, in order of time.
  subscript(language: Language) -> [Int] { voices[language] ?? [] }

  /// The texts that speak in any language, in order of time.
  var all: [Int] { voices.values.flatMap(\.self).sorted() }

  /// The languages that statements speak, the one with the most texts first.
  var languages: [Language] {
    voices.keys.sorted { (-self[$0].count, $0.rawValue) < (-self[$1].count, $1.rawValue) }
  }

  private static func language(_ concordance: Concordance, _ text: Int) -> Language {
    let language = concordance.language(text)
    return language.isChinese ? .chinese : language
  }

  private static func rank(_ concordance: Concordance, _ text: Int) -> (Int, Int, String) {
    let isPartial = concordance.completeness(text).map { $0 != .full } ?? false
    return (concordance.doubt(text) == nil ? 0 : 1, isPartial ? 1 : 0, concordance.id(text))
  }
}
