import StatementModel

/// A text with some of its clauses only, to be aligned by themselves.
struct ClauseSelection {
  /// The text; its blocks hold the chosen clauses and no other.
  let text: StatementText
  /// For each clause of `text`, its number in the whole text.
  let clauses: [Int]

  /// Leaves out the clauses for which `isLeftOut` is true.
  init(_ whole: StatementText, leavingOut isLeftOut: [Bool]) {
    var (number, kept, blocks) = (0, [Int](), [Block]())
    for block in whole.blocks {
      let chosen = block.clauses.filter { _ in
        defer { number += 1 }
        if !isLeftOut[number] { kept.append(number) }
        return !isLeftOut[number]
      }
      guard !chosen.isEmpty else { continue }
      blocks.append(
        Block(
          id: block.id, label: block.label, labelRange: block.labelRange, path: block.path, role: block.role,
          range: block.range, clauses: chosen))
    }
    text = StatementText(id: whole.id, extracted: whole.extracted, metadata: whole.metadata, blocks: blocks)
    clauses = kept
  }
}
