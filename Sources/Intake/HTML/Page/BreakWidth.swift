/// The width at which a page breaks its lines with `br` in mid-sentence, where it does.
///
/// The rule of the normaliser's WrapWidth, for what it cannot see: a page that wraps lines by hand may end a line with a
/// full stop without ending a paragraph. Of two neighbouring lines, the first is no wider than the width, and with the first
/// word of the second it would be wider; one width must fit most pairs of the page, most of them in mid-sentence.
struct BreakWidth {
  /// One line and the line after it, measured in columns, of which a wide character takes two.
  struct Pair {
    /// Columns of the first line.
    let width: Int
    /// Columns that the beginning of the second would have added, blank included.
    let word: Int
    /// Whether the first ends like a sentence.
    let endsSentence: Bool
  }

  /// Columns of a full line.
  let width: Int

  /// Least number of neighbouring lines that say anything.
  static let leastPairs = 4
  /// Narrowest width that is taken for a wrap, in columns.
  static let leastWidth = 24
  /// Share of the pairs that one width must fit, in per cent.
  static let leastFit = 65
  /// Share of the fitting lines that must end in mid-sentence, in per cent.
  static let leastMidSentence = 50

  /// Looks at all neighbouring lines of a page; nil where it does not break lines at one width; O(n log n).
  init?(_ pairs: [Pair]) {
    guard pairs.count >= Self.leastPairs else { return nil }
    let events = pairs.flatMap { [(at: $0.width, step: 1), (at: $0.width + $0.word + 1, step: -1)] }.sorted {
      ($0.at, -$0.step) < ($1.at, -$1.step)
    }
    var open = 0
    var best = (width: 0, count: 0)
    for event in events {
      open += event.step
      if open > best.count { best = (event.at, open) }
    }
    guard best.width >= Self.leastWidth, best.count * 100 >= pairs.count * Self.leastFit else { return nil }
    width = best.width
    let full = pairs.filter(isFull)
    guard full.count(where: { !$0.endsSentence }) * 100 >= full.count * Self.leastMidSentence else { return nil }
  }

  /// Whether the first line had no room for the beginning of the second.
  func isFull(_ pair: Pair) -> Bool { pair.width <= width && width <= pair.width + pair.word }
}
