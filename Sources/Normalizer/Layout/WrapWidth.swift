import StatementModel

/// The width at which a program broke the lines of a text, where one did.
///
/// A line broken at width W is no wider than W, and with the next line's first word it would be wider. Every pair of
/// neighbouring lines therefore allows an interval of widths; a text is hard-wrapped when one width fits most pairs and
/// most of those lines end in mid-sentence.
struct WrapWidth {
  /// How the width is counted.
  enum Measure: CaseIterable { case columns, scalars }

  let width: Int
  let measure: Measure

  /// Least number of neighbouring lines that say anything.
  static let leastPairs = 4
  /// Narrowest width that is taken for a wrap, in units of the measure.
  static let leastWidth = 16
  /// Share of the pairs that one width must fit, in per cent.
  static let leastFit = 65
  /// The same where hardly a line is wider: paragraphs of one or two lines without blank lines between them fit less often,
  /// but lines that nobody broke have no common bound.
  static let leastFitOfBounded = 25
  /// Share of the lines that must keep a bound, in per mille: only a web address that cannot be broken does not.
  static let leastBounded = 995
  /// Share of the fitting lines that must end in mid-sentence, in per cent.
  static let leastMidSentence = 50
  /// Room that a program may leave at the end of a line, for marks and blanks that it counted and that are gone.
  static let slack = 6
  /// A longer first word says nothing about the width.
  static let longestWord = 40

  /// Looks at all neighbouring lines; nil where the text is not hard-wrapped.
  static func detect(_ text: Scalars, _ lines: ArraySlice<Line>) -> WrapWidth? {
    let pairs = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank && !$1.hasWideIndent(text) }
    guard pairs.count >= leastPairs else { return nil }
    return Measure.allCases.compactMap { fit(text, pairs, $0) }.max { $0.fitting < $1.fitting }?.wrap
  }

  private static func fit(_ text: Scalars, _ pairs: [(Line, Line)], _ measure: Measure) -> (
    wrap: WrapWidth, fitting: Int
  )? {
    var events: [(width: Int, step: Int)] = []
    for (line, next) in pairs {
      let (least, most) = interval(text, line, next, measure)
      events.append((least, -1))
      events.append((most + 1, 1))
    }
    events.sort { ($0.width, $0.step) < ($1.width, $1.step) }
    var open = 0
    var best = (width: 0, count: 0)
    for event in events {
      open -= event.step
      if open > best.count { best = (event.width, open) }
    }
    let least = isBounded(pairs, best.width, measure) ? leastFitOfBounded : leastFit
    guard best.width >= leastWidth, best.count * 100 >= pairs.count * least else { return nil }
    let wrap = WrapWidth(width: best.width, measure: measure)
    let full = pairs.filter { wrap.isFull(text, $0, before: $1) }
    let midSentence = full.count { !Self.endsSentence(text, $0.0) }
    guard midSentence * 100 >= full.count * leastMidSentence else { return nil }
    return (wrap, best.count)
  }

  /// Whether hardly a line is wider than `width`.
  private static func isBounded(_ pairs: [(Line, Line)], _ width: Int, _ measure: Measure) -> Bool {
    let bounded = pairs.count { line, _ in
      (measure == .columns ? line.columns : line.content.upperBound - line.whole.lowerBound) <= width + slack
    }
    return bounded * 1000 >= pairs.count * leastBounded
  }

  /// Whether `next` goes on where `line` had no room left, or none but `slack`.
  func isFull(_ text: Scalars, _ line: Line, before next: Line, slack: Int = 0) -> Bool {
    let (least, most) = Self.interval(text, line, next, measure)
    return least <= width && width <= most + slack
  }

  /// The widths at which a program would have broken between the two lines.
  private static func interval(_ text: Scalars, _ line: Line, _ next: Line, _ measure: Measure) -> (Int, Int) {
    let least = measure == .columns ? line.columns : line.content.upperBound - line.whole.lowerBound
    let first = text[next.content.lowerBound]
    if first.columns == 2 || text[line.content.upperBound - 1].columns == 2 {
      // Punctuation that may not begin or end a line takes up to two characters with it.
      return (least, least + (measure == .columns ? 5 : 2))
    }
    let word = text[next.content].prefix(longestWord).prefix { !$0.isBlank || $0 == "\u{A0}" }
    return (least, least + word.count)
  }

  /// Whether the line ends like a sentence or a lead-in.
  static func endsSentence(_ text: Scalars, _ line: Line) -> Bool {
    let last = text[line.content].last { !Punctuation.closers.contains($0) && $0 != "*" }
    return last.map { Punctuation.terminators.contains($0) || Punctuation.leadIns.contains($0) } ?? false
  }
}
