import Normalizer
public import StatementModel

/// Aligns the clauses of two texts and reads what changed.
public struct DiffEngine: Sendable {
  /// The thresholds of the alignment.
  public let alignment: AlignmentOptions
  /// How the wording inside a correspondence is compared.
  public let wording: WordingOptions

  /// Creates an engine.
  public init(alignment: AlignmentOptions = AlignmentOptions(), wording: WordingOptions = WordingOptions()) {
    self.alignment = alignment
    self.wording = wording
  }

  /// Compares two texts; never fails, and gives the same result for the same two texts and pairings everywhere.
  ///
  /// What people said of clauses goes first and is kept to the letter; everything else aligns around it. What is said of
  /// a clause that there is not is left out.
  public func compare(_ texts: Pair<StatementText>, pairings: [ClausePairing] = []) -> Comparison {
    let units = texts.map(\.clauseUnits)
    let forms = Pair(old: forms(texts.old, units.old), new: forms(texts.new, units.new))
    let kept = pairings.filter { units.old.indices.contains($0.old) && units.new.indices.contains($0.new) }
    let groups = groups(texts, units, forms, pairings: kept)
    let reader = CorrespondenceReader(
      texts: texts, units: units, forms: forms, pairings: HandPairings(kept), options: wording)
    return Comparison(texts: texts, correspondences: CorrespondenceOrder(reader).correspondences(of: groups))
  }

  /// The pairs of clauses that correspond, ordered by old, then new clause: the alignment alone.
  public func align(_ texts: Pair<StatementText>) -> [AlignedPair] {
    let units = texts.map(\.clauseUnits)
    let forms = Pair(old: forms(texts.old, units.old), new: forms(texts.new, units.new))
    return groups(texts, units, forms, pairings: []).flatMap { group in
      group.old.flatMap { old in
        group.new.map { AlignedPair(old: old, new: $0, score: group.score, pass: group.pass) }
      }
    }.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
  }

  /// Whether a pairing may stand beside others of the same texts: a clause may have several partners that have no other.
  public static func accepts(_ pairing: ClausePairing, beside others: [ClausePairing]) -> Bool {
    HandPairings(others + [pairing]).together.count == others.count + 1
  }

  private func groups(
    _ texts: Pair<StatementText>, _ units: Pair<[ClauseUnit]>, _ forms: Pair<[ComparisonForm]>,
    pairings: [ClausePairing]
  ) -> [AlignedGroup] {
    let kinds = Pair(
      old: units.old.map { RoleKind(texts.old.blocks[$0.blockIndex].role) },
      new: units.new.map { RoleKind(texts.new.blocks[$0.blockIndex].role) })
    return SideOrder(forms: forms, kinds: kinds, pairings: pairings).groups(options: alignment)
  }

  func forms(_ text: StatementText, _ units: [ClauseUnit]) -> [ComparisonForm] {
    units.map { unit in
      let range = unit.clause.range
      return ComparisonForm(
        folding: text.extracted.scalars[range.start..<range.end], language: text.metadata.language.value)
    }
  }
}
