public import Concordance
public import WordingHistory

extension Workbench {
  /// Searches the corpus or files; throws where the query is none, or texts cannot be read.
  public func search(_ request: SearchRequest) throws(WorkbenchError) -> SearchResults {
    let query = try explainingSearch { () throws(SearchError) in try SearchQuery(request.query, mode: request.mode) }
    if request.isExact, request.mode == .regularExpression || request.ignoresCase {
      throw WorkbenchError(
        "--exact goes with words alone, not with --regex or --ignore-case",
        hint: "leave it out; typography is the same in an expression and in the texts then")
    }
    do {
      return try search(request, query)
    } catch  where error.description == Self.damage.description {
      // The cache is made again from the corpus, once.
      forgetConcordance(allRevisions: request.selection.allRevisions)
      return try search(request, query)
    }
  }

  private func search(_ request: SearchRequest, _ query: SearchQuery) throws(WorkbenchError) -> SearchResults {
    var texts = try SearchedTexts(request.selection, self)
    let chosen = texts.chosen(request.selection)
    let searched = chosen.filter { query.filters.admits($0, of: texts.concordance) }
    let concordance = texts.concordance
    var matches = try explainingSearch { () throws(SearchError) in
      try concordance.matches(of: query, in: searched, ignoresCase: request.ignoresCase)
    }
    if request.isExact { matches = try exact(matches, query, &texts) }
    if !request.countsOnly { try texts.load(matches.map(\.text)) }
    let byText = Dictionary(grouping: matches, by: \.text)
    let findings = searched.compactMap { finding($0, byText[$0] ?? [], texts, request) }
    var notes = query.unknownFields.map {
      "'\($0):' is no field and was searched for as text; fields are \(SearchQuery.fields.map { $0 + ":" }.joined(separator: " "))"
    }
    notes += texts.unreadableNotes(request.selection)
    return SearchResults(query: request.query, textsSearched: searched.count, findings: findings, notes: notes)
  }

  private func finding(
    _ text: Int, _ matches: [SearchMatch], _ texts: SearchedTexts, _ request: SearchRequest
  ) -> SearchFinding? {
    guard !matches.isEmpty else { return nil }
    let facts = texts.concordance.facts(text)
    let lines =
      request.countsOnly
      ? []
      : matches.flatMap { match in
        Dictionary(grouping: match.hits, by: \.place).sorted { $0.key < $1.key }.compactMap { place, hits in
          texts.written(place, hits.map(\.range))?.line(context: request.context)
        }
      }
    return SearchFinding(text: facts.id, date: facts.date, title: facts.title, count: matches.count, lines: lines)
  }

  /// The matches whose words are written as in the query.
  private func exact(
    _ matches: [SearchMatch], _ query: SearchQuery, _ texts: inout SearchedTexts
  ) throws(WorkbenchError) -> [SearchMatch] {
    try texts.load(matches.map(\.text))
    let words = Set(query.words)
    return matches.filter { [texts] match in
      match.hits.allSatisfy { hit in
        guard let clause = texts.written(hit.place, [hit.range]) else { return false }
        return words.contains { Array($0.unicodeScalars) == Array(clause.wording(clause.ranges[0]).unicodeScalars) }
      }
    }
  }

  /// What a search says that cannot be carried out, in words for people.
  func explainingSearch<Result>(_ body: () throws(SearchError) -> Result) throws(WorkbenchError) -> Result {
    do {
      return try body()
    } catch {
      throw WorkbenchError(error)
    }
  }

  /// The error of a damaged concordance.
  static var damage: WorkbenchError { WorkbenchError(SearchError.damaged) }
}

extension WorkbenchError {
  /// Puts into words why a search cannot be carried out.
  public init(_ error: SearchError) {
    switch error {
    case .emptyQuery:
      self.init("there is nothing to search for", hint: "write a word or phrase, such as tifa search 命运共同体")
    case .badField(let name, let value):
      self.init("'\(name):\(value)' is not what '\(name):' is for", hint: Self.use(of: name))
    case .nothingToFind(let word):
      self.init(
        "'\(word)' holds nothing but blanks and characters that show nothing",
        hint: "write a word with letters or marks")
    case .badExpression(let pattern, let reason):
      self.init(
        "the regular expression '\(pattern)' cannot be read: \(reason)",
        hint: "the syntax is that of RE2, without back references and look-around; a backslash makes a mark mean itself"
      )
    case .fitsNothing(let pattern):
      self.init(
        "the regular expression '\(pattern)' fits everywhere, also where nothing stands",
        hint: "write one that needs at least one character, such as x+ for x*")
    case .tooMuchWork(let pattern):
      self.init(
        "finding all matches of '\(pattern)' takes too much work",
        hint: "narrow it down: fewer texts (series:, date:, lang:), or an expression with less .* in it")
    case .damaged:
      self.init("the cache of the corpus is damaged", hint: "delete the folder tifa/concordances in your cache folder")
    }
  }

  private static func use(of field: String) -> String {
    switch field {
    case "series": "write the name of a series as 'tifa list' shows it"
    case "date":
      "write a year, month or day, or two of them with .. between: date:2013, date:2013-06..2022, date:..2012"
    case "lang": "write zh, zh-hant, vi or en"
    case "role": "write one or more of \(roles), with commas between"
    default: "write a label or number path, such as label:七 or label:7.3"
    }
  }

  private static let roles =
    "title, preamble, operative, instruments-list, closing, heading, dateline, agency, annotation"
}
