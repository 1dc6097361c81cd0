import Normalizer
import StatementModel

/// Tells by which folds the two sides of an editorial step became equal, and counts as wording what was not asked to be
/// typography.
struct EditorialKinds {
  private let uses: Pair<[FoldUse]>

  /// Reads the clauses of both sides, each with the language it is folded by; O(scalars).
  init(_ clauses: Pair<[ArraySlice<Unicode.Scalar>]>, languages: Pair<Language>) {
    uses = Pair(
      old: Self.uses(clauses.old, languages.old), new: Self.uses(clauses.new, languages.new))
  }

  /// The steps, where those that need another fold than `allowed` are no longer editorial.
  func judged(_ edits: [Edit], allowed: Set<Fold>) -> [Edit] {
    var position = Pair(old: 0, new: 0)
    return edits.map { edit in
      let end = Pair(
        old: position.old + edit.old.unicodeScalars.count, new: position.new + edit.new.unicodeScalars.count)
      defer { position = end }
      guard edit.isEditorial else { return edit }
      let kinds = kinds(old: position.old..<end.old, new: position.new..<end.new)
      return kinds.isSubset(of: allowed)
        ? edit : Edit(edit.operation, old: edit.old, new: edit.new, isEditorial: false)
    }
  }

  /// The folds that are at work in either stretch; a stretch that none is at work in differs by its blanks.
  func kinds(old: Range<Int>, new: Range<Int>) -> Set<Fold> {
    let found = Self.kinds(uses.old, in: old).union(Self.kinds(uses.new, in: new))
    return found.isEmpty ? [.blanks] : found
  }

  private static func kinds(_ uses: [FoldUse], in range: Range<Int>) -> Set<Fold> {
    Set(uses.lazy.filter { $0.written.start < range.upperBound && range.lowerBound < $0.written.end }.map(\.fold))
  }

  private static func uses(_ clauses: [ArraySlice<Unicode.Scalar>], _ language: Language) -> [FoldUse] {
    var start = 0
    return clauses.flatMap { clause in
      defer { start += clause.count }
      return ComparisonForm.uses(folding: clause, language: language).map { use in
        FoldUse(use.fold, ScalarRange(start + use.written.start, start + use.written.end))
      }
    }
  }
}
