import Concordance
import StatementModel
import WordingHistory

/// Follows phrases through the texts of a request.
struct PhraseTracker {
  private let request: PhraseRequest
  private var texts: SearchedTexts
  private let chosen: [Int]
  private let voices: StatementVoices

  init(_ request: PhraseRequest, _ workbench: Workbench) throws(WorkbenchError) {
    self.request = request
    texts = try SearchedTexts(request.selection, workbench)
    chosen = texts.chosen(request.selection)
    voices = StatementVoices(chosen, texts.concordance)
    guard !chosen.isEmpty else { throw Self.nothingToRead(request.selection, texts) }
  }

  /// The statements that are held of what was asked for.
  var statements: [String] { voices.statements }

  /// What to say of the texts that were read, and of those that were not.
  var notes: [String] {
    let concordance = texts.concordance
    let others = voices.passedOver.map {
      "\(concordance.id($0)) is another text of a statement in the same language, and was not counted"
    }
    let undated = chosen.filter { concordance.date($0) == nil }.map { concordance.id($0) }
    return others + undated.map { "\($0) has no known date and says nothing of first and last" }
      + texts.unreadableNotes(request.selection)
  }

  /// The histories of phrases, in their order; of a phrase that may be of several languages one for each that has it.
  mutating func histories(of phrases: [FoldedPhrase]) throws(WorkbenchError) -> [PhraseHistory] {
    let tallies = try tallies(of: phrases)
    var histories: [PhraseHistory] = []
    for (index, phrase) in phrases.enumerated() {
      let found = try languages(of: phrase).map { language throws(WorkbenchError) in
        try history(of: phrase, language, tallies?[index])
      }
      let carried = found.filter { !$0.carriers.isEmpty }
      histories += carried.isEmpty ? Array(found.prefix(1)) : carried
    }
    return histories
  }

  /// The counts of all phrases by text, made in one pass where there are many of them and counts are enough.
  private func tallies(of phrases: [FoldedPhrase]) throws(WorkbenchError) -> [[Int: Int]]? {
    guard request.countsOnly, phrases.count > Self.few else { return nil }
    let read = voices.all
    let counts = try scanning { () throws(ConcordanceDamage) in try texts.concordance.counts(of: phrases, in: read) }
    return phrases.indices.map { phrase in
      Dictionary(uniqueKeysWithValues: zip(read, counts.map { Int($0[phrase]) }))
    }
  }

  /// Up to how many phrases a scan for each is quicker than one for all.
  private static let few = 8

  /// The languages of the texts that a phrase may be looked for in, the likeliest first.
  private func languages(of phrase: FoldedPhrase) -> [Language] {
    let held = voices.languages
    if let language = request.selection.language {
      return [language == .chineseTraditional ? .chinese : language]
    }
    guard let own = PhraseScript.language(of: phrase.written) else { return held.isEmpty ? [.english] : held }
    return [own]
  }

  private mutating func history(
    of phrase: FoldedPhrase, _ language: Language, _ tally: [Int: Int]?
  ) throws(WorkbenchError) -> PhraseHistory {
    let read = voices[language]
    let apart = request.wordings.apart(from: phrase.written)
    let longer = apart.compactMap { FoldedPhrase($0.wording) }.filter { $0.contains(phrase, in: language) }
    let counts: [PhraseCount]
    if request.countsOnly, longer.isEmpty {
      let plain = if let tally { tally } else { try self.tally(of: phrase, in: read) }
      counts = read.map { PhraseCount(hits: [], count: plain[$0] ?? 0, within: 0) }
    } else {
      counts = try scanning { () throws(ConcordanceDamage) in
        try texts.concordance.counts(of: phrase, outside: longer, in: read)
      }
    }
    if !request.countsOnly { try texts.load(counts.flatMap { $0.hits.map(\.place.text) }) }
    let statements = zip(read, counts).map { statement($0, $1) }
    guard !request.countsOnly else {
      return PhraseHistory(phrase: phrase.written, language: language, statements: statements)
    }
    var finder = VariantReader(texts: texts, voices: voices, wordings: request.wordings)
    let variants = try finder.variants(of: phrase, language)
    let kept = try finder.apart(from: phrase, language)
    texts = finder.texts
    return PhraseHistory(
      phrase: phrase.written, language: language, statements: statements, variants: variants, apart: kept)
  }

  private func tally(of phrase: FoldedPhrase, in read: [Int]) throws(WorkbenchError) -> [Int: Int] {
    let counts = try scanning { () throws(ConcordanceDamage) in try texts.concordance.counts(of: phrase, in: read) }
    return Dictionary(uniqueKeysWithValues: zip(read, counts))
  }

  private func statement(_ text: Int, _ count: PhraseCount) -> PhraseStatement {
    let concordance = texts.concordance
    let occurrences = count.hits.compactMap { hit in
      texts.written(hit.place, [hit.range])?.occurrence(context: request.context)
    }
    return PhraseStatement(
      id: concordance.statement(text), text: concordance.id(text), date: concordance.date(text), count: count.count,
      countWithin: count.within, length: concordance.length(text), doubt: concordance.doubt(text),
      isPartial: concordance.completeness(text).map { $0 != .full } ?? false, occurrences: occurrences)
  }

  private static func nothingToRead(_ selection: TextSelection, _ texts: SearchedTexts) -> WorkbenchError {
    var parts: [String] = []
    if let series = selection.series { parts.append("of the series \(series)") }
    if let language = selection.language { parts.append("in \(language.rawValue)") }
    if selection.span.isBounded { parts.append("of these days") }
    let what = (["the corpus holds no text"] + parts).joined(separator: " ")
    if texts.concordance.count == 0 {
      return WorkbenchError(
        "the corpus is empty", hint: "'tifa add' records texts; --in FILE… reads files without a corpus")
    }
    return WorkbenchError(what, hint: "'tifa list' shows every text")
  }
}

/// Carries out a scan; a damaged concordance becomes the error that has it made again.
func scanning<Result>(_ body: () throws(ConcordanceDamage) -> Result) throws(WorkbenchError) -> Result {
  do {
    return try body()
  } catch {
    throw Workbench.damage
  }
}
