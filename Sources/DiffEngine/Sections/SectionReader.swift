public import StatementModel

/// Cuts a text into its level-one parts; they follow one another and cover it.
struct SectionReader {
  private let text: StatementText

  init(_ text: StatementText) { self.text = text }

  /// The parts in order; O(blocks).
  func sections() -> [TextSection] {
    let starts = starts()
    guard let first = starts.first, let last = starts.last else {
      return [part(.whole, text.blocks.indices, firstClause: 0, position: nil)]
    }
    let end = end(ofSectionFrom: last)
    var cuts = first > 0 ? [(TextSection.Kind.opening, 0..<first)] : []
    cuts += zip(starts, starts.dropFirst() + [end]).map { (.section, $0..<$1) }
    if end < text.blocks.count { cuts.append((.closing, end..<text.blocks.count)) }
    return parts(cuts)
  }

  private func parts(_ cuts: [(kind: TextSection.Kind, blocks: Range<Int>)]) -> [TextSection] {
    var (clauses, position) = (0, 0)
    return cuts.map { cut in
      if cut.kind == .section { position += 1 }
      let part = part(cut.kind, cut.blocks, firstClause: clauses, position: cut.kind == .section ? position : nil)
      clauses = part.clauses.upperBound
      return part
    }
  }

  private func part(
    _ kind: TextSection.Kind, _ blocks: Range<Int>, firstClause: Int, position: Int?
  ) -> TextSection {
    let count = text.blocks[blocks].reduce(0) { $0 + $1.clauses.count }
    let isSection = kind == .section
    let lines = text.blocks[blocks].prefix { $0.role == .heading && $0.path.count <= 1 }
    return TextSection(
      kind: kind, position: position, label: isSection ? label(of: text.blocks[blocks.lowerBound]) : "",
      heading: isSection ? lines.flatMap { $0.clauses.map(\.range) } : [], blocks: blocks,
      clauses: firstClause..<firstClause + count)
  }

  /// The label, unless it is one of a deeper level whose first number was never written.
  private func label(of block: Block) -> String { block.path.count <= 1 ? block.label : "" }

  /// The blocks that begin a section: another first number than before, or a heading outside the numbering.
  private func starts() -> [Int] {
    var number: String?
    return text.blocks.indices.filter { index in
      let block = text.blocks[index]
      if let first = block.path.first {
        defer { number = first }
        return first != number
      }
      guard block.role == .heading else { return false }
      number = nil
      return true
    }
  }

  /// Behind the last block that belongs to the section which begins at `start`, the last of the text.
  private func end(ofSectionFrom start: Int) -> Int {
    let number = text.blocks[start].path.first
    let last = text.blocks.indices[start...].last { index in
      let block = text.blocks[index]
      return index == start || (block.path.first == number && !Self.endsDocument(block.role))
    }
    return (last ?? start) + 1
  }

  /// Whether a block of this role stands behind the last section rather than in it.
  private static func endsDocument(_ role: Role) -> Bool {
    switch role {
    case .title, .frontMatter, .dateline, .agency, .annotation, .residue: true
    case .salutation, .heading, .preamble, .operative, .instrumentsList, .closing: false
    }
  }
}

extension StatementText {
  /// The level-one parts of the text in order; together they hold every block and clause once.
  public var sections: [TextSection] { SectionReader(self).sections() }
}
