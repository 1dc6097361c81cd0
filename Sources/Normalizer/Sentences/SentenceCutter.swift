import StatementModel

/// Cuts a paragraph into sentences.
struct SentenceCutter {
  let text: Scalars
  let marks: Marks
  let rules: SentenceRules
  /// Whether a full stop of ASCII shape ends a Chinese sentence in this document.
  let stopsWithASCII: Bool
  /// The brackets of the paragraph at hand.
  private(set) var pairs = BracketPairs()
  /// Those that enclose the place at hand, as the numbers of the closing ones; kept for its room.
  private var enclosing: [Int] = []

  init(text: Scalars, marks: Marks, rules: SentenceRules, stopsWithASCII: Bool) {
    (self.text, self.marks, self.rules, self.stopsWithASCII) = (text, marks, rules, stopsWithASCII)
  }

  private static let cutting = ScalarKinds.terminator | ScalarKinds.bracket

  /// Appends the sentences of `range` in order, blanks and typographic marks around them left out; linear.
  ///
  /// `near` are about the numbers of the marks in it, of which it gives the exact ones back.
  mutating func cut(_ range: Range<Int>, near: Range<Int>, into sentences: inout [Range<Int>]) -> Range<Int> {
    let numbers = marks.numbers(in: range, near: near)
    pairs.read(text, marks, numbers)
    let first = sentences.count
    var start = range.lowerBound
    enclosing.removeAll(keepingCapacity: true)
    for number in numbers where marks.kind(number) & Self.cutting != 0 && marks[number] >= start {
      let index = marks[number]
      if let partner = pairs.partner(of: number) {
        if partner > number { enclosing.append(partner) }
        while let innermost = enclosing.last, innermost <= number { enclosing.removeLast() }
      }
      guard marks.kind(number) & ScalarKinds.terminator != 0, isEnd(index, range), !isNumberAlone(start..<index) else {
        continue
      }
      let end = endOfClosers(after: index, range)
      if isOutside(upTo: end, start: start), goesNoFurther(end, range) {
        append(start..<end, to: &sentences, after: first)
        start = end
        if !enclosing.isEmpty { enclosing.removeAll { marks[$0] < end } }
      }
    }
    if start < range.upperBound { append(start..<range.upperBound, to: &sentences, after: first) }
    return numbers
  }

  /// A number before a stop is a label, not a sentence.
  private func isNumberAlone(_ range: Range<Int>) -> Bool {
    let content = text.trimmed(range)
    return !content.isEmpty && content.count <= 3 && text[content].allSatisfy(\.isDigit)
  }

  /// Appends a sentence; one of closing marks alone belongs to the one before it, if there is any after the first `first`.
  private func append(_ range: Range<Int>, to sentences: inout [Range<Int>], after first: Int) {
    let content = TypographicMark.trimmed(text, range, leadsLine: false)
    guard !content.isEmpty else { return }
    if sentences.count > first, content.allSatisfy({ Self.ends(text[$0]) }) {
      sentences[sentences.count - 1] = sentences[sentences.count - 1].lowerBound..<content.upperBound
    } else {
      sentences.append(content)
    }
  }

  /// The offset after the run of end marks, closing marks and marks of emphasis that goes on at `index`.
  private func endOfClosers(after index: Int, _ range: Range<Int>) -> Int {
    let limit = min(range.upperBound, index + 1 + Self.longestRun)
    var end = index + 1
    while end < limit, Self.ends(text[end]) || text[end] == "*" { end += 1 }
    return end
  }

  /// Marks at the end of a sentence that are taken at once; bounds the cost on junk, and the rest joins the sentence.
  private static let longestRun = 16

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    Punctuation.terminators.contains(scalar) || Punctuation.closers.contains(scalar)
  }

  /// Whether the place before `end` is outside of all brackets, or closes one that holds whole sentences: it opened at
  /// the beginning of the sentence or after a colon or comma, or the script shows by a capital that a new one begins.
  private func isOutside(upTo end: Int, start: Int) -> Bool {
    guard let outermost = enclosing.first else { return true }
    guard marks[outermost] < end, let partner = pairs.partner(of: outermost) else { return false }
    if rules.spacesWords { return true }
    let opening = marks[partner]
    guard opening > start else { return true }
    let before = text[start..<opening].last { !$0.isBlank }
    return before.map { Punctuation.leadIns.contains($0) || $0 == "，" || $0 == "," } ?? true
  }

  /// Whether what follows at `end` can begin a sentence.
  private func goesNoFurther(_ end: Int, _ range: Range<Int>) -> Bool {
    let next = text.skippingBlanks(end..<range.upperBound)
    guard next < range.upperBound else { return true }
    if Punctuation.continuations.contains(text[next]) {
      return next > end && (text[next] == "—" || text[next] == "–" || text[next] == "-")
    }
    return !rules.spacesWords || !text[next].properties.isLowercase
  }
}
