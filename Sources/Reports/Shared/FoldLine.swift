import DiffEngine
import StatementModel

/// What one line says of a run that is folded away.
struct FoldLine {
  /// The line.
  let text: String

  /// Reads the line off a fold.
  init(_ fold: Outline.Fold, _ comparison: Comparison, _ places: Pair<Places>, words: Catalogue) {
    let correspondences = fold.entries.map { comparison.correspondences[$0] }
    let new = correspondences.flatMap(\.new)
    switch fold.kind {
    case .unchanged:
      let editorial = correspondences.count { $0.change == .editorial }
      let first = new.first.map { places.new.names[$0] } ?? ""
      let last = new.last.map { places.new.names[$0] } ?? ""
      text = words.unchanged(new.count, editorial, first, last)
    case .renumbered:
      text = words.renumbered(new.count, Self.labelPairs(correspondences, comparison).joined(separator: ", "))
    }
  }

  /// `三、 → 二、`, each pair once.
  private static func labelPairs(_ correspondences: [Correspondence], _ comparison: Comparison) -> [String] {
    var pairs: [String] = []
    for correspondence in correspondences {
      guard let old = correspondence.old.first, let new = correspondence.new.first else { continue }
      let labels = Pair(
        old: label(comparison.texts.old, comparison.units.old[old]),
        new: label(comparison.texts.new, comparison.units.new[new]))
      let pair = "\(labels.old) → \(labels.new)"
      if labels.old != labels.new, pairs.last != pair, !pairs.contains(pair) { pairs.append(pair) }
    }
    return pairs
  }

  /// The label of a clause's paragraph; where it has none, the number path that it inherits.
  private static func label(_ text: StatementText, _ unit: ClauseUnit) -> String {
    let block = text.blocks[unit.blockIndex]
    return VisibleText.line(block.label.isEmpty ? block.path.joined(separator: ".") : block.label)
  }
}
