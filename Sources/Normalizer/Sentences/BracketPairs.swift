import StatementModel

/// Which brackets and quotation marks of a paragraph belong together.
///
/// Places are numbers of `Marks`, since nothing else can be a bracket.
struct BracketPairs {
  /// For every mark of the paragraph, counted from the first: the partner's number for a paired one, else -1.
  ///
  /// Empty until there is a pair, since most paragraphs have none.
  private var partners: [Int32] = []
  private let first: Int
  private let count: Int

  /// Pairs the marks of the given `numbers`, in linear time; a mark without partner counts as none.
  init(_ text: Scalars, _ marks: Marks, _ numbers: Range<Int>) {
    first = numbers.lowerBound
    count = numbers.count
    guard marks.kinds(numbers) & ScalarKinds.bracket != 0 else { return }
    var open: [(closer: Unicode.Scalar, number: Int)] = []
    var straight: [Int] = []
    for number in numbers where marks.kind(number) & ScalarKinds.bracket != 0 {
      let scalar = text[marks[number]]
      if scalar == "\"" {
        straight.append(number)
      } else if Punctuation.openers.contains(scalar),
        let closer = Punctuation.pairs.first(where: { $0.opening == scalar })?.closing
      {
        open.append((closer, number))
      } else if let place = open.suffix(Self.deepest).lastIndex(where: { $0.closer == scalar }) {
        pair(open[place].number, number)
        open.removeSubrange(place...)
      }
    }
    guard straight.count.isMultiple(of: 2) else { return }
    for start in stride(from: 0, to: straight.count, by: 2) { pair(straight[start], straight[start + 1]) }
  }

  private mutating func pair(_ opening: Int, _ closing: Int) {
    if partners.isEmpty { partners = [Int32](repeating: -1, count: count) }
    partners[opening - first] = Int32(closing)
    partners[closing - first] = Int32(opening)
  }

  /// Open marks that a closing one is looked for among; bounds the cost on junk.
  private static let deepest = 8

  /// The number of the partner of a mark, or nil.
  func partner(of number: Int) -> Int? {
    guard !partners.isEmpty else { return nil }
    let partner = partners[number - first]
    return partner < 0 ? nil : Int(partner)
  }
}
