import DiffEngine
import StatementModel

/// What is said of a correspondence beside its wording: what happened, where, and how that is known.
struct Remark {
  /// Change, place, ids, evidence; each a line.
  let lines: [String]
  /// What happened, such as `moved, reworded`.
  let change: String
  /// Where, such as `四 p1 → 一 p1`.
  let place: String

  init(_ correspondence: Correspondence, _ comparison: Comparison, _ places: Pair<Places>, words: Catalogue) {
    change = correspondence.changes.map(words.change).joined(separator: ", ")
    let spans = Pair(old: places.old.span(correspondence.old), new: places.new.span(correspondence.new))
    place = Self.step(spans)
    let ids = comparison.ids(of: correspondence).map { VisibleText.line($0.joined(separator: " + ")) }
    lines =
      [change, place, Self.step(ids), words.evidence(correspondence, places)]
      + words.pairings(correspondence, places)
  }

  /// `old → new`, or the one of them that there is.
  private static func step(_ sides: Pair<String>) -> String {
    if sides.old.isEmpty || sides.old == sides.new { return sides.new }
    return sides.new.isEmpty ? sides.old : "\(sides.old) → \(sides.new)"
  }
}
