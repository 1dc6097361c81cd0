/// Which brackets and quotation marks of a paragraph belong together.
struct BracketPairs {
  /// For every offset of the range, relative to its start: the partner's offset for a paired mark, else -1.
  private let partners: [Int32]
  private let start: Int

  /// Pairs the marks in `range`, in linear time; a mark without partner counts as none.
  init(_ text: Scalars, _ range: Range<Int>) {
    start = range.lowerBound
    var partners = [Int32](repeating: -1, count: range.count)
    var open: [(closer: Unicode.Scalar, offset: Int)] = []
    var straight: [Int] = []
    for index in range {
      let scalar = text[index]
      // Below the opening marks' code points there is nothing to look up: most scalars leave here.
      if scalar.isHan || scalar.isLatinLetter { continue }
      if scalar == "\"" {
        straight.append(index)
      } else if let closer = Punctuation.pairs[scalar] {
        open.append((closer, index))
      } else if let place = open.suffix(Self.deepest).lastIndex(where: { $0.closer == scalar }) {
        partners[open[place].offset - start] = Int32(index - start)
        partners[index - start] = Int32(open[place].offset - start)
        open.removeSubrange(place...)
      }
    }
    if straight.count.isMultiple(of: 2) {
      for pair in stride(from: 0, to: straight.count, by: 2) {
        partners[straight[pair] - start] = Int32(straight[pair + 1] - start)
        partners[straight[pair + 1] - start] = Int32(straight[pair] - start)
      }
    }
    self.partners = partners
  }

  /// Open marks that a closing one is looked for among; bounds the cost on junk.
  private static let deepest = 8

  /// The partner of the mark at `index`, or nil.
  func partner(of index: Int) -> Int? {
    let partner = partners[index - start]
    return partner < 0 ? nil : Int(partner) + start
  }
}
