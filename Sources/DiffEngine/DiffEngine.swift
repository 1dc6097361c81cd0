import Normalizer
public import StatementModel

/// Aligns the clauses of two texts and reads what changed.
public struct DiffEngine: Sendable {
  /// The thresholds of the alignment.
  public let alignment: AlignmentOptions

  /// Creates an engine.
  public init(alignment: AlignmentOptions = AlignmentOptions()) { self.alignment = alignment }

  /// Compares two texts; never fails, and gives the same result for the same two texts everywhere.
  public func compare(_ texts: Pair<StatementText>) -> Comparison {
    let units = texts.map(\.clauseUnits)
    let forms = Pair(old: forms(texts.old, units.old), new: forms(texts.new, units.new))
    let groups = Aligner(texts: texts, units: units, forms: forms, options: alignment).groups()
    let reader = CorrespondenceReader(texts: texts, units: units, forms: forms)
    return Comparison(texts: texts, correspondences: CorrespondenceOrder(reader).correspondences(of: groups))
  }

  /// The pairs of clauses that correspond, ordered by old, then new clause: the alignment alone.
  public func align(_ texts: Pair<StatementText>) -> [AlignedPair] {
    let units = texts.map(\.clauseUnits)
    let forms = Pair(old: forms(texts.old, units.old), new: forms(texts.new, units.new))
    return Aligner(texts: texts, units: units, forms: forms, options: alignment).groups().flatMap { group in
      group.old.flatMap { old in
        group.new.map { AlignedPair(old: old, new: $0, score: group.score, pass: group.pass) }
      }
    }.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
  }

  private func forms(_ text: StatementText, _ units: [ClauseUnit]) -> [ComparisonForm] {
    units.map { unit in
      let range = unit.clause.range
      return ComparisonForm(
        folding: text.extracted.scalars[range.start..<range.end], language: text.metadata.language.value)
    }
  }
}
