import Concordance
import CorpusStore
import StatementModel

/// A concordance with the way back to the wording as written.
struct SearchedTexts {
  /// The concordance.
  let concordance: Concordance
  private let workbench: Workbench
  /// The texts that were read already; all of them where they are files.
  private var texts: [Int: SearchableText]

  /// Opens the texts of a selection.
  init(_ selection: TextSelection, _ workbench: Workbench) throws(WorkbenchError) {
    self.workbench = workbench
    if selection.files.isEmpty {
      concordance = try workbench.concordance(allRevisions: selection.allRevisions)
      texts = [:]
    } else {
      let read = try workbench.read(files: selection.files, language: selection.language)
      let made = Concordance(read.map(\.concordanceText))
      let places = Dictionary(zip(read.map(\.facts.id), read)) { first, _ in first }
      concordance = made
      texts = [:]
      for text in 0..<made.count { texts[text] = places[made.id(text)] }
    }
  }

  /// The texts of a selection, in order; those that cannot be read are not among them.
  func chosen(_ selection: TextSelection) -> [Int] {
    let filters = selection.filters
    return (0..<concordance.count).filter { filters.admits($0, of: concordance) && unreadable($0) == nil }
  }

  /// What to say of texts of a selection that cannot be read.
  func unreadableNotes(_ selection: TextSelection) -> [String] {
    let filters = selection.filters
    return (0..<concordance.count).compactMap { text in
      guard let reason = unreadable(text), filters.admits(text, of: concordance) else { return nil }
      return "\(concordance.id(text)) cannot be read and was left out: \(reason)"
    }
  }

  /// Why a text cannot be read; nil where it can.
  private func unreadable(_ text: Int) -> Substring? {
    guard let doubt = concordance.doubt(text), doubt.hasPrefix(SearchableText.unreadableMark) else { return nil }
    return doubt.dropFirst(SearchableText.unreadableMark.count)
  }

  /// Reads the wording of texts; throws for the first one that cannot be read.
  mutating func load(_ wanted: some Sequence<Int>) throws(WorkbenchError) {
    let missing = Set(wanted).filter { texts[$0] == nil }.sorted()
    guard !missing.isEmpty else { return }
    let holdings = try missing.map { text throws(WorkbenchError) in
      guard let holding = Holding(concordance.facts(text)) else {
        throw WorkbenchError("\(concordance.id(text)) is no name of a text", hint: "'tifa list' shows every text")
      }
      return holding
    }
    for (text, result) in zip(missing, try workbench.read(holdings)) { texts[text] = try result.get() }
  }

  /// The wording of a clause as written, and where hits in it stand, in scalars; its text has been read.
  func written(_ place: ClausePlace, _ ranges: [Range<Int>]) -> WrittenClause? {
    guard let text = texts[place.text] else { return nil }
    let clauses = text.clauses
    guard place.clause < clauses.count else { return nil }
    return WrittenClause(clauses[place.clause], of: text, folded: concordance.bytes(place), ranges: ranges)
  }

}

extension TextSelection {
  /// The filters that it comes to.
  var filters: SearchFilters {
    var filters = SearchFilters()
    (filters.series, filters.language, filters.span) = (series, language, span)
    return filters
  }
}

extension Holding {
  /// The revision that facts of the corpus are of.
  fileprivate init?(_ facts: ConcordanceText.Facts) {
    let parts = facts.id.split(separator: "@", maxSplits: 1)
    let names = parts.first?.split(separator: "/", maxSplits: 1) ?? []
    let steps = names.last?.split(separator: ".", maxSplits: 2).map(String.init) ?? []
    guard names.count == 2, steps.count >= 2, let series = CorpusName(String(names[0])),
      let date = CorpusName(steps[0]), let folder = facts.key.split(separator: " ").first
    else { return nil }
    let edition = steps.count > 2 ? CorpusName(steps[2]) : nil
    self.init(
      id: TextID(series: series, date: date, language: Language(rawValue: steps[1]), edition: edition),
      revision: parts.count > 1 ? Int(parts[1]) : nil, folder: String(folder))
  }
}
