/// A link of Markdown with its target behind it: `[wording](target)`; CommonMark 0.31 §6.3, the inline form alone.
struct MarkdownLink {
  /// From `](` to `)`.
  let target: Range<Int>
  /// What stands between the brackets.
  let address: Range<Int>

  /// Scalars of the longest wording and of the longest target.
  private static let longest = (wording: 300, target: 2000)
  /// Brackets inside of one another in a target.
  private static let deepest = 4

  /// Reads the link whose bracket opens at `open`; nil where there is none, for a picture, and where the target is none.
  init?(_ text: [Unicode.Scalar], at open: Int, in paragraph: Range<Int>) {
    if open > paragraph.lowerBound, text[open - 1] == "!" || text[open - 1] == "\\" { return nil }
    let wording = text[(open + 1)..<min(paragraph.upperBound, open + Self.longest.wording)]
    guard let close = wording.firstIndex(where: { $0 == "]" || $0 == "[" }), text[close] == "]", close > open + 1,
      close + 1 < paragraph.upperBound, text[close + 1] == "("
    else { return nil }
    let rest = text[(close + 2)..<min(paragraph.upperBound, close + Self.longest.target)]
    var depth = 1
    let end = rest.firstIndex { scalar in
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      return depth == 0 || depth > Self.deepest || scalar.properties.isWhitespace
    }
    guard let end, text[end] == ")", rest[..<end].contains(where: { "/#.:".unicodeScalars.contains($0) }) else {
      return nil
    }
    target = close..<(end + 1)
    address = (close + 2)..<end
  }
}
