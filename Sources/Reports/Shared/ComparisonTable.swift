import DiffEngine
import StatementModel

/// A comparison as rows of old wording, new wording and remark, for every format that has tables (新旧对照表).
struct ComparisonTable {
  /// One row.
  struct Row {
    /// By text: its paragraphs, a clause each, with their labels; empty where the text has nothing there.
    let cells: Pair<[[Redline.Piece]]>
    /// What is said of it, in the language of the table; each a line.
    let remark: [String]
    /// The correspondence; nil for a row that stands for several.
    let correspondence: Int?
  }

  /// The rows, in the order of the new text.
  private(set) var rows: [Row] = []
  /// The heads and remarks, in the language of the new text.
  let words: TableWords

  private let comparison: Comparison
  private let minimumEqualShare: Double

  /// Lays out a comparison; unchanged clauses are told of in one row for each run.
  init(_ comparison: Comparison, context: Int, minimumEqualShare: Double = Redline.legibleShare) {
    (self.comparison, self.minimumEqualShare) = (comparison, minimumEqualShare)
    words = TableWords(comparison.texts.new.metadata.language.value)
    let places = comparison.texts.map { Places($0, words: .english) }
    for item in Outline(comparison, places: places, options: .init(context: context)).items {
      switch item {
      case .entry(let index): rows.append(row(index, places))
      case .fold(let fold): rows += rows(of: fold, places)
      case .section, .departure: break
      }
    }
  }

  private func rows(of fold: Outline.Fold, _ places: Pair<Places>) -> [Row] {
    switch fold.kind {
    case .renumbered: return fold.entries.map { row($0, places) }
    case .unchanged:
      let new = fold.entries.flatMap { comparison.correspondences[$0].new }
      let span = places.new.span(new.count > 1 ? [new[0], new[new.count - 1]] : new)
      let line = words.unchanged(new.count, span.replacing(", ", with: " – "))
      let omitted = [[Redline.Piece(mark: .equal, text: "…")]]
      return [Row(cells: Pair(old: omitted, new: omitted), remark: [line], correspondence: nil)]
    }
  }

  private func row(_ index: Int, _ places: Pair<Places>) -> Row {
    let correspondence = comparison.correspondences[index]
    let redline = Redline(correspondence, in: comparison, showEditorial: false)
    let isWhole = redline.isRewritten(below: minimumEqualShare)
    var changes = correspondence.changes.map(words.change)
    if isWhole, !correspondence.old.isEmpty, !correspondence.new.isEmpty { changes.append(words.rewritten) }
    let cells = Pair(
      old: cell(.old, correspondence.old, redline, isWhole), new: cell(.new, correspondence.new, redline, isWhole))
    let place = Remark(correspondence, comparison, places, words: .english).place
    return Row(
      cells: cells, remark: [changes.joined(separator: words.separator), place], correspondence: index)
  }

  /// The clauses of one side, each with the label of its paragraph where it is the first.
  private func cell(_ side: Side, _ units: [Int], _ redline: Redline, _ isWhole: Bool) -> [[Redline.Piece]] {
    guard !units.isEmpty else { return [] }
    var clauses: [[Redline.Piece]] = [[]]
    let mark: Redline.Mark = side == .old ? .deleted : .inserted
    for piece in redline.shown(side == .old ? .old : .new) {
      if piece.isBoundary {
        clauses.append([])
      } else {
        clauses[clauses.count - 1].append(isWhole ? Redline.Piece(mark: mark, text: piece.text) : piece)
      }
    }
    return zip(units, clauses).map { unit, pieces in
      let label = label(side, unit)
      return label.isEmpty ? pieces : [Redline.Piece(mark: .equal, text: label)] + pieces
    }
  }

  private func label(_ side: Side, _ unit: Int) -> String {
    let unit = comparison.units[side][unit]
    guard unit.indexInBlock == 0 else { return "" }
    let block = comparison.texts[side].blocks[unit.blockIndex]
    let lead = comparison.texts[side][ScalarRange(block.range.start, unit.clause.range.start)]
    let label = VisibleText.line(lead)
    // A blank behind the label, where the text has one.
    return label.isEmpty ? "" : lead.unicodeScalars.last.map(VisibleText.isBlank) == true ? label + " " : label
  }
}
