import Concordance
import CorpusStore
import Fetch
import StatementModel
import WordingHistory

/// Reads the texts of a series for its ledger.
///
/// Of each statement one text speaks: a full one before a part, then the first by name. Copies that a machine made or nobody
/// vouches for, and texts without a day, are left out with a note: they say nothing of first, last or silence.
struct LedgerReader {
  private let workbench: Workbench
  private let selection: SeriesSelection
  private var notes: [String] = []

  init(_ workbench: Workbench, _ selection: SeriesSelection) {
    (self.workbench, self.selection) = (workbench, selection)
  }

  /// A text that was read.
  private struct Candidate {
    let statement: String
    let edition: String?
    let date: StatementDate
    let text: StatementText

    var language: Language {
      let language = text.metadata.language.value
      return language.isChinese ? .chinese : language
    }

    /// Full texts first, then by name.
    var rank: (Int, String) {
      (text.metadata.completeness.map { $0.value != .full } == true ? 1 : 0, text.id)
    }
  }

  /// The texts; throws where fewer than `least` are left, or where they are of several languages.
  mutating func series(atLeast least: Int = 2) throws(WorkbenchError) -> LedgerSeries {
    let series = workbench.seriesName(selection.names)
    let candidates = try self.candidates(series).filter { selection.spans($0.date) }
    let languages = Dictionary(grouping: candidates, by: \.language)
    guard languages.count <= 1 else { throw severalLanguages(languages.mapValues(\.count), series) }
    let voices = voices(candidates)
    guard voices.count >= least else { throw tooFew(voices.map(\.text.id)) }
    noteDays(voices)
    noteEditions(voices)
    return LedgerSeries(
      series: series?.description,
      texts: voices.map { LedgerText(statement: $0.statement, date: $0.date, text: $0.text) },
      language: voices[0].language,
      catalogued: series.flatMap { AddressBook.shipped.catalogued(in: $0.description) }, notes: notes)
  }

  private mutating func candidates(_ series: CorpusName?) throws(WorkbenchError) -> [Candidate] {
    let names = try series.map { (name) throws(WorkbenchError) in try ids(of: name) } ?? selection.names
    let (workbench, language) = (workbench, series == nil ? selection.language : nil)
    let loaded = Parallel.map(names) { name in
      Result { () throws(WorkbenchError) in try workbench.load(name, language: language) }
    }
    var candidates: [Candidate] = []
    for (name, result) in zip(names, loaded) {
      switch result {
      case .success(let text): if let candidate = candidate(text) { candidates.append(candidate) }
      case .failure(let error):
        guard series != nil else { throw error }
        notes.append("\(name) cannot be read and was left out: \(error.description)")
      }
    }
    return candidates
  }

  /// The ids of all texts of a series in the language that was asked for; throws where there are several to choose from.
  private func ids(of series: CorpusName) throws(WorkbenchError) -> [String] {
    let chosen = try workbench.ids(ofSeries: series).filter { id in
      selection.language.map { Self.base($0) == Self.base(id.language) } ?? true
    }
    guard !chosen.isEmpty else {
      throw WorkbenchError(
        "\(series) has no text in \(selection.language?.rawValue ?? "any language")",
        hint: "'tifa list \(series)' shows its texts")
    }
    let languages = Dictionary(grouping: chosen) { Self.base($0.language) }
    guard languages.count == 1 else { throw severalLanguages(languages.mapValues(\.count), series) }
    return chosen.map(\.description)
  }

  private static func base(_ language: Language) -> Language { language.isChinese ? .chinese : language }

  /// A text that may speak; nil, with a note, for one that may not.
  private mutating func candidate(_ loaded: LoadedText) -> Candidate? {
    let (text, metadata) = (loaded.text, loaded.text.metadata)
    let doubt = ConcordanceText.Facts.doubt(copyType: metadata.copyType?.value, maker: metadata.copyMaker?.value)
    if let doubt {
      notes.append("\(text.id) is left out: its copy (\(doubt)) says nothing of first, last or silence")
      return nil
    }
    guard let date = loaded.date else {
      notes.append("\(text.id) has no known date and is left out; 'tifa edit' can set it")
      return nil
    }
    return Candidate(
      statement: loaded.id?.statementID ?? text.id, edition: loaded.id?.edition?.description, date: date, text: text)
  }

  /// The text that speaks for each statement, in order of their days.
  private mutating func voices(_ candidates: [Candidate]) -> [Candidate] {
    var voices: [Candidate] = []
    for (_, texts) in Dictionary(grouping: candidates, by: \.statement).sorted(by: { $0.key < $1.key }) {
      let ranked = texts.sorted { $0.rank < $1.rank }
      voices.append(ranked[0])
      notes += ranked.dropFirst().map {
        "\($0.text.id) is another text of a statement that is read, and was passed over"
      }
    }
    return voices.sorted { ($0.date, $0.statement) < ($1.date, $1.statement) }
  }

  private mutating func noteDays(_ voices: [Candidate]) {
    for (one, other) in zip(voices, voices.dropFirst()) where one.date == other.date {
      notes.append("\(one.statement) and \(other.statement) are of one day and stand in the order of their names")
    }
  }

  private mutating func noteEditions(_ voices: [Candidate]) {
    let editions = Set(voices.map { $0.edition ?? "the plain one" }).sorted()
    guard editions.count > 1 else { return }
    notes.append(
      "the statements are read in several editions (\(editions.joined(separator: ", "))): what differs between two of them may be no change over time"
    )
  }

  private func severalLanguages(_ counts: [Language: Int], _ series: CorpusName?) -> WorkbenchError {
    .severalLanguages(counts, in: series.map { "\($0) has" } ?? "these are")
  }

  private func tooFew(_ left: [String]) -> WorkbenchError {
    let names = selection.names.joined(separator: ", ")
    let what = left.isEmpty ? "means no text" : "means one statement only, \(left[0]),"
    let why = notes.isEmpty ? "" : "; \(notes.joined(separator: "; "))"
    return WorkbenchError(
      "\(names) \(what) that can be read over time\(why)",
      hint: "name a series of two or more, or several texts; 'tifa list' shows every text")
  }
}
