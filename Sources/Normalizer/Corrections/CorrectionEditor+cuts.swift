import StatementModel

extension CorrectionEditor {
  /// Makes all clauses in `place` one; where they stand in several paragraphs, those become one as well.
  mutating func join(_ place: ScalarRange) throws(CorrectionMisfit) {
    let touched = blocks.indices.filter { blocks[$0].clauses.contains { $0.range.meets(place) } }
    guard let first = touched.first, let last = touched.last else { throw .otherCuts }
    let members = blocks[first...last]
    let inside = members.flatMap(\.clauses).filter { $0.range.meets(place) }
    let start = wordingStart(of: place, in: blocks[first])
    guard let opening = inside.first?.range.start, opening == place.start || opening == start,
      inside.last?.range.end == place.end
    else { throw .otherCuts }
    guard inside.count > 1 else { return }
    guard touched.count == members.count, members.dropFirst().allSatisfy(\.label.isEmpty) else { throw .labelBetween }
    let joined = Clause(id: "", range: ScalarRange(start, place.end), items: inside.flatMap(\.items))
    let before = blocks[first].clauses.filter { $0.range.end <= place.start }
    let after = blocks[last].clauses.filter { $0.range.start >= place.end }
    let whole = ScalarRange(blocks[first].range.start, blocks[last].range.end)
    blocks.replaceSubrange(first...last, with: [blocks[first].with(range: whole, clauses: before + [joined] + after)])
  }

  /// Where the wording begins of a clause that is to take up `place`: behind the label, where that stood alone as a clause.
  private func wordingStart(of place: ScalarRange, in block: Block) -> Int {
    guard let label = block.labelRange, label.meets(place) else { return place.start }
    return scalars.skippingBlanks(label.end..<place.end)
  }

  /// Cuts the clause at `length` scalars after the beginning of `place`; blanks at the cut belong to neither part.
  mutating func split(_ place: ScalarRange, after length: Int) throws(CorrectionMisfit) {
    guard (1..<max(place.count, 1)).contains(length) else { throw .nothingCut }
    let left = scalars.trimmed(place.start..<place.start + length).upperBound
    let right = scalars.skippingBlanks(place.start + length..<place.end)
    guard left > place.start, right < place.end else { throw .nothingCut }
    if blocks.contains(where: { $0.hasCut(from: left, to: right) }) { return }
    guard
      let index = blocks.firstIndex(where: { $0.clauses.contains { $0.range.start < left && right < $0.range.end } })
    else { throw .otherCuts }
    let clauses = try blocks[index].clauses.map { (clause) throws(CorrectionMisfit) in
      clause.range.start < left && right < clause.range.end ? try Self.halves(of: clause, left, right) : [clause]
    }
    blocks[index] = blocks[index].with(clauses: clauses.flatMap(\.self))
  }

  private static func halves(of clause: Clause, _ left: Int, _ right: Int) throws(CorrectionMisfit) -> [Clause] {
    let ranges = [ScalarRange(clause.range.start, left), ScalarRange(right, clause.range.end)]
    let halves = ranges.map { range in Clause(id: "", range: range, items: clause.items.filter(range.contains)) }
    guard halves.map(\.items.count).reduce(0, +) == clause.items.count else { throw .insideItem }
    return halves
  }
}

extension ScalarRange {
  /// Whether the two have a scalar in common.
  fileprivate func meets(_ other: ScalarRange) -> Bool { start < other.end && other.start < end }
}

extension Block {
  /// Whether one of its clauses ends at `left` and the next begins at `right`.
  fileprivate func hasCut(from left: Int, to right: Int) -> Bool {
    zip(clauses, clauses.dropFirst()).contains { $0.range.end == left && $1.range.start == right }
  }
}
