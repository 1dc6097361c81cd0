import StatementModel

/// Paragraphs as plain text, a blank line between them.
struct ArticleText {
  /// The text.
  private(set) var scalars: [Unicode.Scalar] = []
  private var runs: [SourceMap.Run] = []

  /// Writes `blocks` one after the other.
  init(_ blocks: [PageBlock]) {
    for block in blocks {
      if !scalars.isEmpty { scalars += ["\n", "\n"] }
      // A paragraph may begin with a generated character, such as the quotation mark that ends a long-open quotation.
      runs.append(SourceMap.Run(scalar: scalars.count, byte: max(block.byte, runs.last?.byte ?? 0)))
      scalars += block.text
    }
    if !scalars.isEmpty { scalars.append("\n") }
  }

  /// The way back to the source.
  func map(_ places: PagePlaces) -> SourceMap {
    SourceMap(runs.map { SourceMap.Run(scalar: $0.scalar, byte: places.source(of: $0.byte)) })
  }
}
