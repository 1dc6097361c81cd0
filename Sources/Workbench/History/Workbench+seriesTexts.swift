import CorpusStore
public import Fetch
import StatementModel

extension Workbench {
  /// Reads the texts that a selection means, in the order of their dates.
  ///
  /// Of each statement one text is taken: the edition that stands first; of several languages the user has to choose. Texts
  /// of machine copies and texts without a date are left out with a note, since no first or last could be told by them.
  /// Throws where fewer than two are left.
  public func seriesTexts(
    _ selection: SeriesSelection, book: AddressBook = .shipped
  ) throws(WorkbenchError) -> SeriesTexts {
    var notes: [String] = []
    let series = seriesName(selection.names)
    let names =
      try series.map { (name) throws(WorkbenchError) in try texts(of: name, selection, &notes) } ?? selection.names
    let loaded = Parallel.map(names) { name in
      Result { () throws(WorkbenchError) in try load(name, language: selection.language) }
    }
    var dated: [(date: StatementDate, text: StatementText)] = []
    for result in loaded {
      let next = try result.get()
      guard let date = next.date else {
        notes.append("\(next.text.id) has no date and is left out; 'tifa edit' can set it")
        continue
      }
      guard next.text.metadata.copyType?.value != .machine else {
        notes.append("\(next.text.id) is a machine's translation and is left out")
        continue
      }
      if selection.spans(date) { dated.append((date, next.text)) }
    }
    try Self.check(dated.map(\.text), names: selection.names)
    dated.sort { ($0.date, $0.text.id) < ($1.date, $1.text.id) }
    return Self.texts(dated, series, book, notes)
  }

  /// The series that a single name means; nil where it is a file, or can only be a reference.
  func seriesName(_ names: [String]) -> CorpusName? {
    guard names.count == 1, SourceFile.kind(of: names[0]) != .file else { return nil }
    return CorpusName(names[0])
  }

  /// The ids of the texts of a series, one for each statement.
  private func texts(
    of series: CorpusName, _ selection: SeriesSelection, _ notes: inout [String]
  ) throws(WorkbenchError) -> [String] {
    let languages = Dictionary(grouping: try ids(ofSeries: series), by: \.language)
    guard let language = selection.language ?? (languages.count == 1 ? languages.keys.first : nil) else {
      throw .severalLanguages(languages.mapValues(\.count), in: "\(series) has")
    }
    let plan = SeriesPlan(languages[language] ?? [], everyPair: false)
    notes += plan.passedOver.map { "\($0) is another edition of a text that is read, and is passed over" }
    guard !plan.texts.isEmpty else {
      throw WorkbenchError(
        "\(series) has no text in \(language.rawValue)", hint: "'tifa list \(series)' shows its texts")
    }
    return plan.texts.map(\.description)
  }

  /// The ids of all texts of a series, sorted; throws where there are none.
  func ids(ofSeries series: CorpusName) throws(WorkbenchError) -> [TextID] {
    let ids = try inCorpus { (corpus) throws(CorpusError) in try corpus.ids() }.filter { $0.series == series }
    guard !ids.isEmpty else {
      throw WorkbenchError("the corpus holds no text of the series \(series)", hint: "'tifa list' shows every text")
    }
    return ids
  }

  /// Refuses what cannot be read as a series.
  private static func check(_ texts: [StatementText], names: [String]) throws(WorkbenchError) {
    guard texts.count > 1 else {
      throw WorkbenchError(
        "\(names.joined(separator: ", ")) \(texts.isEmpty ? "means no text" : "means one text only") that can be read over time",
        hint: "name a series of two or more, or several texts; 'tifa list' shows every text")
    }
    let languages = Dictionary(grouping: texts, by: \.metadata.language.value)
    guard languages.count == 1 else { throw .severalLanguages(languages.mapValues(\.count), in: "these are") }
  }

  private static func texts(
    _ dated: [(date: StatementDate, text: StatementText)], _ series: CorpusName?, _ book: AddressBook, _ notes: [String]
  ) -> SeriesTexts {
    let known = series.map { series in book.statements.filter { $0.hasPrefix("\(series)/") } } ?? []
    let held = Set(dated.map { String($0.text.id.prefix { $0 != "." }) })
    let missing = known.filter { !held.contains($0) }.compactMap { id in
      StatementDate(String(id.drop { $0 != "/" }.dropFirst())).map { SeriesTexts.Missing(id: id, date: $0) }
    }
    let dates = dated.map(\.date)
    return SeriesTexts(
      texts: dated.map(\.text), dates: dates,
      missing: missing.filter { $0.date > dates[0] && $0.date < dates[dates.count - 1] }.sorted { $0.date < $1.date },
      catalogued: known.isEmpty ? nil : known.count, notes: notes)
  }
}

extension WorkbenchError {
  /// That texts of one language are needed, with how many there are of each; `subject` ends with a verb.
  static func severalLanguages(_ counts: [Language: Int], in subject: String) -> WorkbenchError {
    let list = counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue) (\($0.value))" }
    return WorkbenchError(
      "\(subject) texts in several languages: \(list.joined(separator: ", "))",
      hint: "say which to read with --lang: what differs between languages is no change over time")
  }
}
