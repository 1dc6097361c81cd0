import StatementModel

extension CorrectionEditor {
  /// Gives a block the label that it begins with, as written, or takes its label away where `label` is empty.
  ///
  /// What stood under the old label, or like the block under no label, goes with it to the new place in the numbering.
  mutating func setLabel(of index: Int, to label: Scalars) throws(CorrectionMisfit) {
    let block = blocks[index]
    guard block.role != .frontMatter else { throw .noClauses }
    let range = label.isEmpty ? nil : try self.range(of: label, leading: block)
    guard range != block.labelRange else { return }
    let place = place(of: index, labelled: range)
    let followers = followers(of: index)
    blocks[index] = block.with(
      label: (range.map { extracted[$0] } ?? "", range), path: place.path, clauses: clauses(of: block, after: range))
    rename(index, under: place.element)
    for follower in followers {
      blocks[follower.index] = blocks[follower.index].with(path: place.path + follower.path)
      guard let element = follower.element else { continue }
      rename(follower.index, under: element.isEmpty ? place.element : join(place.element, element))
    }
  }

  /// Where a block begins with `label`, marks before it left out.
  private func range(of label: Scalars, leading block: Block) throws(CorrectionMisfit) -> ScalarRange {
    let inside = TypographicMark.trimmed(scalars, block.range.range, leadsLine: true)
    for start in [block.range.start, inside.lowerBound, block.labelRange?.start ?? block.range.start]
    where scalars.matches(label, at: start, before: block.range.end) {
      return ScalarRange(start, start + label.count)
    }
    throw .labelNotThere
  }

  /// The clauses of a block whose label ends where `label` does: what the old label took up goes to the first one.
  private func clauses(of block: Block, after label: ScalarRange?) -> [Clause] {
    let rest = (label?.end ?? block.range.start)..<block.range.end
    let wording = label == nil ? rest : TypographicMark.trimmed(scalars, rest, leadsLine: false)
    guard !wording.isEmpty else { return [] }
    let kept = block.clauses.filter { $0.range.end > wording.lowerBound }
    guard let first = kept.first else { return [Clause(id: "", range: wording.scalarRange)] }
    let opened = ScalarRange(min(wording.lowerBound, first.range.end), first.range.end)
    let items = first.items.filter(opened.contains)
    return [Clause(id: "", range: opened, items: items)] + kept.dropFirst()
  }

  /// A block that goes with another: the rest of its path, and of the element its id names, where it names that one.
  private struct Follower {
    let index: Int
    let path: [String]
    let element: String?
  }

  /// The blocks right after `index` that stand in the numbering where it stands, or below.
  private func followers(of index: Int) -> [Follower] {
    let (path, element, isLabelled) = (blocks[index].path, blocks[index].element, !blocks[index].label.isEmpty)
    guard !path.isEmpty else { return [] }
    let run = blocks.indices[(index + 1)...].prefix { next in
      let block = blocks[next]
      return isLabelled
        ? block.path.starts(with: path) && (block.path.count > path.count || block.label.isEmpty)
        : block.path == path && block.label.isEmpty
    }
    return run.map { next in
      let own = blocks[next].element
      let isBelow = own.hasPrefix(element + "__")
      let rest = own == element ? "" : isBelow ? String(own.dropFirst(element.count + 2)) : nil
      return Follower(index: next, path: Array(blocks[next].path.dropFirst(path.count)), element: rest)
    }
  }

  /// Calls a block after its element; the first number that is free, so that no other block is renamed.
  private mutating func rename(_ index: Int, under element: String) {
    guard !Block.namedByRole.contains(blocks[index].role) else { return }
    let used = Set(blocks.enumerated().filter { $0.offset != index }.map(\.element.id))
    let heading = join(element, "heading")
    if blocks[index].role == .heading, !blocks[index].label.isEmpty, !used.contains(heading) {
      blocks[index] = blocks[index].with(id: heading)
      return
    }
    var number = 1
    while used.contains(join(element, "p_\(number)")) { number += 1 }
    blocks[index] = blocks[index].with(id: join(element, "p_\(number)"))
  }

  func join(_ element: String, _ part: String) -> String { element.isEmpty ? part : "\(element)__\(part)" }
}
