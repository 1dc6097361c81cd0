extension InlineText {
  /// The paragraphs of the block.
  ///
  /// A single line break ends one only where the text says so: the line before ends a sentence, or the next is indented.
  /// Other breaks stay as line ends, since old pages wrap lines with `br`.
  var paragraphs: [ArraySlice<Unit>] {
    var paragraphs: [ArraySlice<Unit>] = []
    var wasBlank = true
    for line in units.split(omittingEmptySubsequences: false, whereSeparator: { $0.scalar == "\n" }) {
      let shown = Self.trimmed(line)
      guard shown.contains(where: { !$0.scalar.properties.isWhitespace }) else {
        wasBlank = true
        continue
      }
      if let last = paragraphs.last, !wasBlank, !Self.isParagraphEnd(last, before: shown) {
        paragraphs[paragraphs.count - 1] = units[last.startIndex..<shown.endIndex]
      } else {
        paragraphs.append(shown)
      }
      wasBlank = false
    }
    return paragraphs
  }

  private static func isParagraphEnd(_ last: ArraySlice<Unit>, before next: ArraySlice<Unit>) -> Bool {
    if let first = next.first, first.scalar.properties.isWhitespace { return true }
    guard let end = last.last(where: { !$0.scalar.properties.isWhitespace }) else { return true }
    return sentenceEnds.contains(end.scalar)
  }

  /// Marks after which a line is taken to be whole.
  private static let sentenceEnds = Set("。！？：；.!?:;”’\"』」）)】…".unicodeScalars)

  private static func trimmed(_ line: ArraySlice<Unit>) -> ArraySlice<Unit> {
    let start = line.firstIndex { $0.scalar != " " } ?? line.endIndex
    let end = line.lastIndex { $0.scalar != " " }.map { $0 + 1 } ?? start
    return line[start..<max(start, end)]
  }
}
