public import StatementModel

/// The texts of a corpus side by side in comparison form, ready to be searched: one stretch of UTF-8 with offsets.
///
/// A derived thing: it can be made again from the texts at any time, and is only ever replaced as a whole. Between two
/// clauses stands one line feed, which comparison form never holds, so that no match runs from one into the next. Texts
/// are in order of their days, undated ones last, then of their names. Every text carries a checksum of its wording,
/// which is checked whenever it is scanned for the first time.
public struct Concordance: Sendable {
  let storage: ConcordanceStorage
  let header: ConcordanceHeader

  init(storage: ConcordanceStorage, header: ConcordanceHeader) { (self.storage, self.header) = (storage, header) }

  /// Makes a concordance in memory; O(texts).
  public init(_ texts: [ConcordanceText]) {
    var builder = ConcordanceBuilder()
    for text in texts { builder.add(text) }
    self = builder.finished()
  }

  /// How many texts it holds.
  public var count: Int { header.textCount }

  /// The name of the state of the corpus that it was made from.
  public var key: String { header.key }

  /// The bytes that it takes.
  public var size: Int { storage.count }

  /// What is known about a text.
  public func facts(_ text: Int) -> ConcordanceText.Facts {
    let record = record(text)
    var facts = ConcordanceText.Facts(
      id: string(record.id), statement: string(record.statement), language: Language(rawValue: string(record.language)),
      key: string(record.key))
    facts.date = record.day
    facts.title = optional(record.title)
    facts.doubt = optional(record.doubt)
    facts.completeness = Completeness(rawValue: string(record.completeness))
    return facts
  }

  /// The name of a text.
  public func id(_ text: Int) -> String { string(record(text).id) }

  /// The statement that a text is of.
  public func statement(_ text: Int) -> String { string(record(text).statement) }

  /// A number that two texts share exactly where they are of one statement.
  public func statementNumber(_ text: Int) -> UInt32 { record(text).statement }

  /// The day of issue of a text, where it is known.
  public func date(_ text: Int) -> StatementDate? { record(text).day }

  /// Why a copy is not to be trusted; nil where it is.
  public func doubt(_ text: Int) -> String? {
    let reference = record(text).doubt
    return reference == 0 ? nil : string(reference)
  }

  /// How much of its statement a text has, where that is known.
  public func completeness(_ text: Int) -> Completeness? {
    let reference = record(text).completeness
    return reference == 0 ? nil : Completeness(rawValue: string(reference))
  }

  /// The language of a text.
  public func language(_ text: Int) -> Language { Language(rawValue: string(record(text).language)) }

  /// The number of characters of a text: Unicode scalars of its clauses in comparison form.
  public func length(_ text: Int) -> Int { Int(record(text).scalars) }

  /// The number of clauses of a text.
  public func clauseCount(_ text: Int) -> Int { Int(record(text).clauseCount) }

  /// The id of a clause.
  public func clauseID(_ clause: ClausePlace) -> String { string(clauseRecord(clause).id) }

  /// The role of a clause's block.
  public func role(_ clause: ClausePlace) -> Role {
    let code = Int(clauseRecord(clause).labelAndRole & 0xF)
    return Role.allCases[min(code, Role.allCases.count - 1)]
  }

  /// The label of a clause's block as written; empty where there is none.
  public func label(_ clause: ClausePlace) -> String { string(clauseRecord(clause).labelAndRole >> 4) }

  /// The comparison form of a clause in UTF-8.
  public func bytes(_ clause: ClausePlace) -> [UInt8] {
    withClause(clause) { Array($0) }
  }

  /// The clauses of a text, in order.
  public func clauses(_ text: Int) -> [ClausePlace] {
    (0..<clauseCount(text)).map { ClausePlace(text: text, clause: $0) }
  }

  private func optional(_ reference: UInt32) -> String? {
    let text = string(reference)
    return text.isEmpty ? nil : text
  }
}
