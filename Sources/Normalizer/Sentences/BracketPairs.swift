import StatementModel

/// Which brackets and quotation marks of a paragraph belong together.
///
/// Places are numbers of `Marks`, since nothing else can be a bracket.
struct BracketPairs {
  /// For every mark of the paragraph, counted from the first: the partner's number for a paired one, else -1.
  ///
  /// Empty until there is a pair, since most paragraphs have none.
  private var partners: [Int32] = []
  /// The marks of the paragraph.
  private var numbers = 0..<0
  /// Whether any bracket is among the marks.
  private(set) var hasBrackets = false
  /// What is open while the marks are read; kept for its room, as `partners` is.
  private var open: [(closer: Unicode.Scalar, number: Int)] = []

  /// Pairs the marks of the given `numbers` in place of those before, in linear time; a mark without partner counts as none.
  mutating func read(_ text: Scalars, _ marks: Marks, _ numbers: Range<Int>) {
    self.numbers = numbers
    partners.removeAll(keepingCapacity: true)
    hasBrackets = marks.kinds(numbers) & ScalarKinds.bracket != 0
    guard hasBrackets else { return }
    open.removeAll(keepingCapacity: true)
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
    if partners.isEmpty { partners.append(contentsOf: repeatElement(-1, count: numbers.count)) }
    partners[opening - numbers.lowerBound] = Int32(closing)
    partners[closing - numbers.lowerBound] = Int32(opening)
  }

  /// Open marks that a closing one is looked for among; bounds the cost on junk.
  private static let deepest = 8

  /// The number of the partner of a mark, or nil.
  func partner(of number: Int) -> Int? {
    guard !partners.isEmpty else { return nil }
    let partner = partners[number - numbers.lowerBound]
    return partner < 0 ? nil : Int(partner)
  }
}
