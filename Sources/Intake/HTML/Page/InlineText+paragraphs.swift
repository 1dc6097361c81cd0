extension InlineText {
  /// The paragraphs of the block.
  ///
  /// A single line break ends one only where the text says so: the line before ends a sentence, or the next is indented.
  /// Other breaks stay as line ends, since old pages wrap lines with `br`; where the page does so at one width, a full line
  /// that ends a sentence ends no paragraph either.
  func paragraphs(brokenAt width: BreakWidth? = nil) -> [ArraySlice<Unit>] {
    var paragraphs: [ArraySlice<Unit>] = []
    var wasBlank = true
    for line in units.split(omittingEmptySubsequences: false, whereSeparator: { $0.scalar == "\n" }) {
      let shown = Self.trimmed(line)
      guard shown.contains(where: { !$0.scalar.properties.isWhitespace }) else {
        wasBlank = true
        continue
      }
      if let last = paragraphs.last, !wasBlank, !Self.isParagraphEnd(last, before: shown, width) {
        paragraphs[paragraphs.count - 1] = units[last.startIndex..<shown.endIndex]
      } else {
        paragraphs.append(shown)
      }
      wasBlank = false
    }
    return paragraphs
  }

  private static func isParagraphEnd(
    _ last: ArraySlice<Unit>, before next: ArraySlice<Unit>, _ width: BreakWidth?
  ) -> Bool {
    if let first = next.first, first.scalar.properties.isWhitespace { return true }
    guard endsSentence(last) else { return false }
    guard let width else { return true }
    let start = last.lastIndex { $0.scalar == "\n" }.map { $0 + 1 } ?? last.startIndex
    return !width.isFull(pair(last[start...], next))
  }

  private static func endsSentence(_ line: ArraySlice<Unit>) -> Bool {
    guard let end = line.last(where: { !$0.scalar.properties.isWhitespace }) else { return true }
    return sentenceEnds.contains(end.scalar)
  }

  /// Every line with the one after it, where no blank line parts them.
  var breaks: [BreakWidth.Pair] {
    let lines = units.split(omittingEmptySubsequences: false, whereSeparator: { $0.scalar == "\n" }).map(Self.trimmed)
    guard lines.count > 1 else { return [] }
    return zip(lines, lines.dropFirst()).filter { !Self.isBlank($0) && !Self.isBlank($1) }.map(Self.pair)
  }

  private static func isBlank(_ line: ArraySlice<Unit>) -> Bool { line.allSatisfy(\.scalar.properties.isWhitespace) }

  /// Scalars of a word that are measured; a longer one says nothing about the width.
  private static let longestWord = 40

  private static func pair(_ line: ArraySlice<Unit>, _ next: ArraySlice<Unit>) -> BreakWidth.Pair {
    let isWide = [line.last, next.first].contains { $0.map { Self.isWide($0.scalar) } ?? false }
    // Punctuation that may not begin or end a line takes up to two wide characters with it.
    let word = isWide ? 5 : columns(next.prefix(longestWord).prefix { $0.scalar != " " })
    return BreakWidth.Pair(width: columns(line), word: word, endsSentence: endsSentence(line))
  }

  private static func columns(_ line: ArraySlice<Unit>) -> Int { line.reduce(0) { $0 + (isWide($1.scalar) ? 2 : 1) } }

  /// Marks after which a line is taken to be whole.
  private static let sentenceEnds = Set("。！？：；.!?:;”’\"』」）)】…".unicodeScalars)

  private static func trimmed(_ line: ArraySlice<Unit>) -> ArraySlice<Unit> {
    let start = line.firstIndex { $0.scalar != " " } ?? line.endIndex
    let end = line.lastIndex { $0.scalar != " " }.map { $0 + 1 } ?? start
    return line[start..<max(start, end)]
  }
}
