import StatementModel

extension StatementText {
  /// The text cut down to a clause, a block or a section, which `id` names; nil where nothing is called so.
  ///
  /// Ranges count in the whole text as before. Its name tells what it is cut down to.
  func part(_ id: String) -> StatementText? {
    func belongs(_ other: String) -> Bool { other == id || other.hasPrefix(id + "__") }
    let blocks = blocks.compactMap { block -> Block? in
      belongs(block.id) ? block : block.holding(block.clauses.filter { belongs($0.id) })
    }
    guard !blocks.isEmpty else { return nil }
    let findings = findings.filter { finding in
      finding.range.map { range in blocks.contains { $0.range.contains(range) } } ?? true
    }
    return StatementText(
      id: "\(self.id)#\(id)", extracted: extracted, metadata: metadata, blocks: blocks, findings: findings)
  }
}

extension Block {
  /// The block with some of its clauses; nil where there are none.
  ///
  /// The label stays with the first.
  fileprivate func holding(_ kept: [Clause]) -> Block? {
    guard let first = kept.first, let last = kept.last else { return nil }
    let hasLabel = first == clauses.first
    return Block(
      id: id, label: hasLabel ? label : "", labelRange: hasLabel ? labelRange : nil, path: path, role: role,
      range: ScalarRange(
        hasLabel ? range.start : first.range.start, last == clauses.last ? range.end : last.range.end),
      clauses: kept)
  }
}
