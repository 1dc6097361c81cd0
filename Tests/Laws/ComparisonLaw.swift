public import DiffEngine
import StatementModel

/// The laws of a comparison: nothing lost, nothing twice, and the edits are both sides' wording.
public enum ComparisonLaw {
  /// The breaches; linear in the texts.
  public static func problems(in comparison: Comparison) -> [String] {
    var breaches = Breaches()
    let (old, new) = (comparison.correspondences.flatMap(\.old), comparison.correspondences.flatMap(\.new))
    breaches.require(old.sorted() == Array(comparison.units.old.indices), "an old clause not in exactly one: \(old)")
    breaches.require(new.sorted() == Array(comparison.units.new.indices), "a new clause not in exactly one: \(new)")
    for correspondence in comparison.correspondences { check(correspondence, of: comparison, &breaches) }
    return breaches.list
  }

  private static func check(_ correspondence: Correspondence, of comparison: Comparison, _ breaches: inout Breaches) {
    let wording = Pair(old: correspondence.old, new: correspondence.new)
    let old = wording.old.map { comparison.texts.old[comparison.units.old[$0].clause.range] }.joined().unicodeScalars
    let new = wording.new.map { comparison.texts.new[comparison.units.new[$0].clause.range] }.joined().unicodeScalars
    let name = "\(correspondence.old)-\(correspondence.new)"
    let edited = (
      old: correspondence.edits.map(\.old).joined().unicodeScalars,
      new: correspondence.edits.map(\.new).joined().unicodeScalars
    )
    breaches.require(edited.old.elementsEqual(old), "\(name): the edits reversed are not the old wording")
    breaches.require(edited.new.elementsEqual(new), "\(name): the edits applied are not the new wording")
    breaches.require((0...1).contains(correspondence.score), "\(name): score \(correspondence.score)")
    breaches.require(!correspondence.also.contains(correspondence.change), "\(name): a change twice")
    for edit in correspondence.edits { breaches.require(isWhole(edit), "\(name): \(edit)") }
    let isSame = old.elementsEqual(new)
    breaches.require(correspondence.change != .unchanged || isSame, "\(name): unchanged, and differs")
    let differs = correspondence.changes.contains(.reworded) || correspondence.changes.contains(.editorial)
    breaches.require(!differs || !isSame, "\(name): \(correspondence.changes), and the same")
  }

  /// Whether an edit has the sides that its operation needs.
  private static func isWhole(_ edit: Edit) -> Bool {
    switch edit.operation {
    case .equal:
      edit.old.unicodeScalars.elementsEqual(edit.new.unicodeScalars) && !edit.old.isEmpty && !edit.isEditorial
    case .delete: !edit.old.isEmpty && edit.new.isEmpty
    case .insert: edit.old.isEmpty && !edit.new.isEmpty
    case .replace: !edit.old.isEmpty && !edit.new.isEmpty
    }
  }

  /// Whether comparing the other way round matches the same clauses.
  public static func isMirrored(_ comparison: Comparison, by mirrored: Comparison) -> Bool {
    matches(comparison, mirrored: false) == matches(mirrored, mirrored: true)
  }

  /// The correspondences without their order, old and new exchanged where `mirrored`: the same from either side.
  public static func matches(_ comparison: Comparison, mirrored: Bool) -> Set<[[Int]]> {
    Set(comparison.correspondences.map { mirrored ? [$0.new, $0.old] : [$0.old, $0.new] })
  }
}
