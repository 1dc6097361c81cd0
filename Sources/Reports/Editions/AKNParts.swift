import StatementModel

/// The parts of a statement as Akoma Ntoso names them: what stands before, in and after the numbered text.
struct AKNParts {
  let preface: ArraySlice<Block>
  let preamble: ArraySlice<Block>
  let body: ArraySlice<Block>
  let conclusions: ArraySlice<Block>

  init(_ text: StatementText) {
    let blocks = text.blocks[...]
    preface = blocks.prefix {
      [.title, .frontMatter, .agency, .dateline, .annotation].contains($0.role) && $0.path.isEmpty
    }
    let rest = blocks[preface.endIndex...]
    preamble = rest.prefix { [.preamble, .salutation].contains($0.role) && $0.path.isEmpty }
    let body = rest[preamble.endIndex...]
    let end = body.lastIndex {
      !([.closing, .dateline, .agency, .annotation, .residue].contains($0.role) && $0.path.isEmpty)
    }
    self.body = body[..<(end.map { $0 + 1 } ?? body.startIndex)]
    conclusions = body[self.body.endIndex...]
  }
}
