import StatementModel

/// Cuts a paragraph into sentences.
struct SentenceCutter {
  let text: Scalars
  let marks: Marks
  let rules: SentenceRules
  /// Whether a full stop of ASCII shape ends a Chinese sentence in this document.
  let stopsWithASCII: Bool

  /// The sentences of `range` in order, blanks and typographic marks around them left out; linear.
  func sentences(_ range: Range<Int>) -> [Range<Int>] {
    let numbers = marks.numbers(in: range)
    let pairs = BracketPairs(text, marks, numbers)
    let terminators = Punctuation.terminators
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var enclosing: [Int] = []
    for number in numbers where marks[number] >= start {
      let index = marks[number]
      if let partner = pairs.partner(of: number) {
        if partner > number { enclosing.append(partner) }
        while let innermost = enclosing.last, innermost <= number { enclosing.removeLast() }
      }
      guard terminators.contains(text[index]), isEnd(index, range), !isNumberAlone(start..<index) else { continue }
      let end = endOfClosers(after: index, range)
      if isOutside(enclosing, upTo: end, start: start, pairs), goesNoFurther(end, range) {
        append(start..<end, to: &sentences)
        start = end
        enclosing.removeAll { marks[$0] < end }
      }
    }
    append(start..<range.upperBound, to: &sentences)
    return sentences
  }

  /// A number before a stop is a label, not a sentence.
  private func isNumberAlone(_ range: Range<Int>) -> Bool {
    let content = text.trimmed(range)
    return !content.isEmpty && content.count <= 3 && text[content].allSatisfy(\.isDigit)
  }

  private func append(_ range: Range<Int>, to sentences: inout [Range<Int>]) {
    let content = TypographicMark.trimmed(text, range, leadsLine: false)
    guard !content.isEmpty else { return }
    if let last = sentences.last,
      text[content].allSatisfy({ Punctuation.terminators.contains($0) || Punctuation.closers.contains($0) })
    {
      sentences[sentences.count - 1] = last.lowerBound..<content.upperBound
    } else {
      sentences.append(content)
    }
  }

  /// The offset after the run of end marks, closing marks and marks of emphasis that goes on at `index`.
  private func endOfClosers(after index: Int, _ range: Range<Int>) -> Int {
    let run = text[(index + 1)..<range.upperBound].prefix(Self.longestRun)
    return run.firstIndex { !Self.closes($0) } ?? run.endIndex
  }

  /// Marks at the end of a sentence that are taken at once; bounds the cost on junk, and the rest joins the sentence.
  private static let longestRun = 16

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    Punctuation.terminators.contains(scalar) || Punctuation.closers.contains(scalar) || scalar == "*"
  }

  /// Whether the place before `end` is outside of all brackets, or closes one that holds whole sentences: it opened at
  /// the beginning of the sentence or after a colon or comma, or the script shows by a capital that a new one begins.
  private func isOutside(_ enclosing: [Int], upTo end: Int, start: Int, _ pairs: BracketPairs) -> Bool {
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
