import StatementModel

/// Builds a text paragraph by paragraph, the ranges counted on the way.
struct TextBuilder {
  private var scalars: [Unicode.Scalar] = []
  private var blocks: [Block] = []
  private var findings: [Finding] = []
  private let id: String
  private let language: Language

  init(_ id: String, _ language: Language) {
    self.id = id
    self.language = language
  }

  /// Adds a paragraph; its clauses are numbered unless `clauseID` names the only one.
  ///
  /// `items` are parts of the last sentence, found by their wording.
  mutating func add(
    _ blockID: String, _ label: String = "", _ path: [String] = [], role: Role = .operative, _ sentences: String...,
    items: [String] = [], clauseID: String? = nil
  ) {
    add(blockID, label, path, role: role, sentences: sentences, items: items, clauseID: clauseID)
  }

  /// Adds a paragraph of sentences that were made elsewhere.
  mutating func add(
    _ blockID: String, _ label: String = "", _ path: [String] = [], role: Role = .operative, sentences: [String],
    items: [String] = [], clauseID: String? = nil
  ) {
    let start = scalars.count
    let labelRange = append(label)
    var clauses: [Clause] = []
    for (index, sentence) in sentences.enumerated() {
      if index > 0 && !language.isChinese { append(" ") }
      let range = append(sentence)
      let isLast = index == sentences.count - 1
      clauses.append(
        Clause(
          id: clauseID ?? "\(blockID)__c_\(index + 1)", range: range,
          items: isLast ? items.map { find($0, in: sentence, at: range.start) } : []))
    }
    blocks.append(
      Block(
        id: blockID, label: label, labelRange: label.isEmpty ? nil : labelRange, path: path, role: role,
        range: ScalarRange(start, scalars.count), clauses: clauses))
    append("\n")
  }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  /// The text, with a title and date if they are given.
  func text(title: String? = nil, date: String? = nil, source: String? = nil) -> StatementText {
    var metadata = Metadata(language: Sourced(language, .recognised))
    metadata.title = title.map { Sourced($0, .given) }
    metadata.date = date.flatMap { StatementDate($0) }.map { Sourced($0, .given) }
    metadata.sourceAddress = source.map { Sourced($0, .given) }
    let extracted = ExtractedText(
      scalars: scalars, decoder: "utf-8", sourceSHA256: String(repeating: "0123456789abcdef", count: 4))
    return StatementText(id: id, extracted: extracted, metadata: metadata, blocks: blocks, findings: findings)
  }

  @discardableResult
  private mutating func append(_ text: String) -> ScalarRange {
    let start = scalars.count
    scalars.append(contentsOf: text.unicodeScalars)
    return ScalarRange(start, scalars.count)
  }

  private func find(_ part: String, in sentence: String, at start: Int) -> ScalarRange {
    let (needle, hay) = (Array(part.unicodeScalars), Array(sentence.unicodeScalars))
    let offset = hay.indices.first { hay[$0...].starts(with: needle) } ?? 0
    return ScalarRange(start + offset, start + offset + needle.count)
  }
}
