import StatementModel

/// A text while corrections are applied to it.
struct CorrectionEditor {
  let extracted: ExtractedText
  var metadata: Metadata
  var blocks: [Block]

  init(_ text: StatementText) {
    extracted = text.extracted
    metadata = text.metadata
    blocks = text.blocks
  }

  var scalars: Scalars { extracted.scalars }

  /// Carries out one correction; throws with nothing changed.
  mutating func carryOut(_ correction: Correction) throws(CorrectionMisfit) {
    if case .set(let field, let value, _) = correction.action { return try set(field, to: value) }
    guard let place = correction.anchor?.place(in: extracted) else { throw .wordsGone }
    switch correction.action {
    case .join: try join(place)
    case .split(let length): try split(place, after: length)
    case .role(let role): try setRole(of: try block(at: place), to: role)
    case .label(let label): try setLabel(of: try block(at: place), to: Array(label.unicodeScalars))
    case .set: break
    }
  }

  /// The index of the block that covers exactly `place`.
  private func block(at place: ScalarRange) throws(CorrectionMisfit) -> Int {
    guard let index = blocks.firstIndex(where: { $0.range == place }) else { throw .noBlock }
    return index
  }

  private mutating func setRole(of index: Int, to role: Role) throws(CorrectionMisfit) {
    let block = blocks[index]
    guard block.role != role else { return }
    guard role != .frontMatter, block.role != .frontMatter else { throw .noClauses }
    let cues = LanguageProfile.profile(for: metadata.language.value).roles
    let clauses = block.clauses.map { clause in
      let titles = role == .instrumentsList ? cues.titles(scalars, among: clause.range.range).map(\.scalarRange) : []
      return Clause(id: clause.id, range: clause.range, items: titles)
    }
    blocks[index] = block.with(role: role, clauses: clauses)
  }

  private mutating func set(_ field: Correction.Field, to value: String) throws(CorrectionMisfit) {
    let isOfKind =
      switch field {
      case .title, .place, .visitor, .inviter: !value.isEmpty
      case .parties: !Metadata.parties(value).isEmpty
      case .level: Level(rawValue: value) != nil
      case .copyType: CopyType(rawValue: value) != nil
      case .completeness: Completeness(rawValue: value) != nil
      case .genre: Genre(rawValue: value) != nil
      case .date: StatementDate(value) != nil
      case .language: Language.known.contains(Language(rawValue: value))
      }
    guard isOfKind else { throw .notAValue }
    metadata = metadata.giving(field, value)
  }
}
