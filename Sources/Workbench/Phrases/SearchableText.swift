import Concordance
import CorpusStore
import StatementModel

/// A text as searching needs it: what is known of it, and its wording by clause.
struct SearchableText: Sendable {
  let facts: ConcordanceText.Facts
  let blocks: [Block]
  let extracted: ExtractedText

  /// Its clauses in comparison form.
  var concordanceText: ConcordanceText { ConcordanceText(facts: facts, blocks: blocks, extracted: extracted) }

  /// The clauses, in the order of the concordance.
  var clauses: [Clause] { blocks.flatMap(\.clauses) }

  /// The facts of a text that cannot be read: it has a place, so that every answer can say that it was left out.
  static func unreadable(_ holding: Holding, _ reason: String) -> ConcordanceText {
    var facts = ConcordanceText.Facts(
      id: holding.name, statement: holding.id.statementID, language: holding.id.language, key: holding.folder)
    facts.date = StatementDate(idPart: holding.id.date)
    facts.doubt = unreadableMark + reason
    return ConcordanceText(facts: facts, lines: [])
  }

  /// How the doubt of a text that cannot be read begins.
  static let unreadableMark = "unreadable: "
}

extension StatementDate {
  /// The date that the date part of an id names, without the number of a second statement of that day; nil for `undated-1`.
  init?(idPart: CorpusName) {
    let name = idPart.description
    if let date = StatementDate(name) {
      self = date
    } else {
      guard let hyphen = name.lastIndex(of: "-"), let date = StatementDate(String(name[..<hyphen])) else { return nil }
      self = date
    }
  }
}

extension ConcordanceText.Facts {
  /// Why a copy is not to be trusted in its wording; nil where it is, which a copy that nothing is said of is.
  ///
  /// The makers are those of `Corpus/README.md`; a mirror or a copy of unknown origin may hold a document that never was.
  static func doubt(copyType: CopyType?, maker: String?) -> String? {
    if copyType == .machine || copyType == .pressSummary { return copyType?.rawValue }
    return maker.flatMap { ["machine", "unofficial-translation", "mirror", "other"].contains($0) ? $0 : nil }
  }
}
