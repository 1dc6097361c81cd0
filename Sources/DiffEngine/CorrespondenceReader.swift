import Normalizer
import StatementModel

/// Reads what happened to an aligned group: its wording diff, and its main and further changes.
struct CorrespondenceReader {
  let texts: Pair<StatementText>
  let units: Pair<[ClauseUnit]>
  let forms: Pair<[ComparisonForm]>
  let pairings: HandPairings
  let options: WordingOptions
  private let words = WordBreaker()

  init(
    texts: Pair<StatementText>, units: Pair<[ClauseUnit]>, forms: Pair<[ComparisonForm]>, pairings: HandPairings,
    options: WordingOptions
  ) {
    self.texts = texts
    self.units = units
    self.forms = forms
    self.pairings = pairings
    self.options = options
  }

  /// The correspondence of a group.
  func read(_ group: AlignedGroup) -> Correspondence {
    let edits = edits(of: group)
    var changes = changes(of: group, edits: edits)
    let main = changes.isEmpty ? Change.unchanged : changes.removeFirst()
    return Correspondence(
      change: main, also: changes, old: group.old, new: group.new, pass: group.pass, score: group.score,
      runnersUp: group.runnersUp, pairings: pairings.about(old: group.old, new: group.new), edits: edits)
  }

  private func edits(of group: AlignedGroup) -> [Edit] {
    if let unchanged = unchanged(group) { return unchanged }
    let (old, new) = (side(\.old, group.old), side(\.new, group.new))
    let edits = WordingDiff(old: old, new: new, words: words, granularity: options.granularity).edits()
    guard options.editorial.count < Fold.allCases.count, edits.contains(where: \.isEditorial) else { return edits }
    let clauses = Pair(
      old: group.old.map { written(texts.old, units.old[$0]) }, new: group.new.map { written(texts.new, units.new[$0]) }
    )
    return EditorialKinds(clauses, languages: texts.map(\.metadata.language.value)).judged(
      edits, allowed: options.editorial)
  }

  /// The one step of two clauses that are written alike, as most are; nil for any other group.
  private func unchanged(_ group: AlignedGroup) -> [Edit]? {
    guard group.old.count == 1, group.new.count == 1 else { return nil }
    let clause = written(texts.old, units.old[group.old[0]])
    guard !clause.isEmpty, clause == written(texts.new, units.new[group.new[0]]) else { return nil }
    let wording = String(scalars: clause)
    return [Edit(.equal, old: wording, new: wording)]
  }

  private func written(_ text: StatementText, _ unit: ClauseUnit) -> ArraySlice<Unicode.Scalar> {
    text.extracted.scalars[unit.clause.range.start..<unit.clause.range.end]
  }

  /// A clause without partner on the new side.
  func removed(_ clause: Int) -> Correspondence {
    let wording = texts.old[units.old[clause].clause.range]
    return Correspondence(
      change: .removed, old: [clause], new: [], pass: .unmatched, score: 0,
      pairings: pairings.about(old: [clause], new: []),
      edits: [Edit(.delete, old: wording, new: "")])
  }

  /// A clause without partner on the old side.
  func added(_ clause: Int) -> Correspondence {
    let wording = texts.new[units.new[clause].clause.range]
    return Correspondence(
      change: .added, old: [], new: [clause], pass: .unmatched, score: 0,
      pairings: pairings.about(old: [], new: [clause]), edits: [Edit(.insert, old: "", new: wording)])
  }

  private func side(_ path: KeyPath<Pair<[ClauseUnit]>, [ClauseUnit]>, _ clauses: [Int]) -> SideText {
    let isOld = path == \.old
    let scalars = (isOld ? texts.old : texts.new).extracted.scalars
    return SideText(
      clauses.map { clause in
        let range = units[keyPath: path][clause].clause.range
        return (scalars[range.start..<range.end], (isOld ? forms.old : forms.new)[clause])
      })
  }

  /// The changes in order of rank: the first is the main one.
  private func changes(of group: AlignedGroup, edits: [Edit]) -> [Change] {
    var changes: [Change] = []
    if group.new.count > 1 { changes.append(.split) }
    if group.old.count > 1 { changes.append(.merged) }
    if group.isMoved { changes.append(.moved) }
    let steps = edits.filter { $0.operation != .equal }
    if steps.contains(where: { !$0.isEditorial }) { changes.append(.reworded) }
    if isRenumbered(group) { changes.append(.renumbered) }
    if !changes.contains(.reworded), !steps.isEmpty { changes.append(.editorial) }
    return changes
  }

  /// Whether both sides open a labelled paragraph and the numbers differ; another style of the same number is none.
  private func isRenumbered(_ group: AlignedGroup) -> Bool {
    let (old, new) = (units.old[group.old[0]], units.new[group.new[0]])
    guard old.indexInBlock == 0, new.indexInBlock == 0 else { return false }
    let blocks = (old: texts.old.blocks[old.blockIndex], new: texts.new.blocks[new.blockIndex])
    guard !blocks.old.label.isEmpty, !blocks.new.label.isEmpty, blocks.old.label != blocks.new.label else {
      return false
    }
    return blocks.old.path.last != blocks.new.path.last
  }
}
