/// The pairs of `*` and `_` that emphasise a part of a paragraph: the rules of CommonMark 0.31 §6.2 for runs of equal length.
struct MarkdownEmphasis {
  /// The two marks of each pair.
  private(set) var pairs: [(open: Range<Int>, close: Range<Int>)] = []

  /// Marks that may be open at a time; what is opened before them is text.
  private static let mostOpen = 16

  /// Looks for pairs in `paragraph`; linear.
  ///
  /// `passed` is where no marks stand, as in the targets of links; ascending.
  init(_ text: [Unicode.Scalar], in paragraph: Range<Int>, passingOver passed: [Range<Int>]) {
    var open: [Range<Int>] = []
    var index = paragraph.lowerBound
    var rest = passed[...]
    while index < paragraph.upperBound {
      while let next = rest.first, next.upperBound <= index { rest.removeFirst() }
      if let next = rest.first, next.contains(index) {
        index = next.upperBound
        continue
      }
      guard text[index] == "*" || text[index] == "_", index == paragraph.lowerBound || text[index - 1] != "\\" else {
        index += 1
        continue
      }
      let end = text[index..<paragraph.upperBound].firstIndex { $0 != text[index] } ?? paragraph.upperBound
      let (run, before) = (index..<end, index > paragraph.lowerBound ? text[index - 1] : " ")
      index = end
      guard run.count <= 3 else { continue }
      let sides = Self.sides(text[run.lowerBound], before, end < paragraph.upperBound ? text[end] : " ")
      if sides.closes, let place = open.lastIndex(where: { Self.fit(text, $0, run) }) {
        pairs.append((open[place], run))
        open.removeSubrange(place...)
      } else if sides.opens {
        if open.count == Self.mostOpen { open.removeFirst() }
        open.append(run)
      }
    }
  }

  private static func fit(_ text: [Unicode.Scalar], _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.count == second.count && text[first.lowerBound] == text[second.lowerBound]
      && first.upperBound < second.lowerBound
  }

  /// Whether a run between two characters may open and may close; a multiplication does neither.
  private static func sides(
    _ mark: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> (opens: Bool, closes: Bool) {
    let (blankBefore, blankAfter) = (before.properties.isWhitespace, after.properties.isWhitespace)
    let (letterBefore, letterAfter) = (isLetter(before), isLetter(after))
    if before.properties.numericType != nil, after.properties.numericType != nil { return (false, false) }
    let opens = !blankAfter && (letterAfter || !letterBefore)
    let closes = !blankBefore && (letterBefore || !letterAfter)
    return mark == "*" ? (opens, closes) : (opens && !letterBefore, closes && !letterAfter)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
