import StatementModel

/// The parts of a text as CommonMark 0.31 sees them: a header, paragraphs, the lines of each.
struct MarkdownParts {
  /// The paragraphs: runs of lines that are not blank, their last line end left out.
  private(set) var paragraphs: [Range<Int>] = []
  /// Whether the text begins with a header for machines between lines of hyphens, which is no part of the paragraphs.
  let hasHeader: Bool
  /// Whether a line is a heading marked with `#`.
  private(set) var hasHeading = false

  /// Lines that a header may have.
  private static let longestHeader = 200

  /// Cuts `text`; linear.
  init(_ text: [Unicode.Scalar]) {
    let lines = Self.lines(text)
    let isRule = { (line: Range<Int>) in Self.trimmed(text, line).elementsEqual(["-", "-", "-"]) }
    let end =
      lines.first.map(isRule) == true ? lines.dropFirst().prefix(Self.longestHeader).firstIndex(where: isRule) : nil
    hasHeader = end != nil
    var isOpen = false
    for line in lines[(end.map { $0 + 1 } ?? 0)...] {
      let shown = Self.trimmed(text, line)
      guard !shown.isEmpty else {
        isOpen = false
        continue
      }
      if isOpen, let last = paragraphs.popLast() {
        paragraphs.append(last.lowerBound..<line.upperBound)
      } else {
        paragraphs.append(line)
      }
      isOpen = true
      let level = shown.prefix { $0 == "#" }.count
      hasHeading = hasHeading || (1...6).contains(level) && shown.dropFirst(level).first == " "
    }
  }

  /// The lines of `range` without their ends.
  static func lines(_ text: [Unicode.Scalar], in range: Range<Int>? = nil) -> [Range<Int>] {
    let range = range ?? text.indices
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = text[start..<range.upperBound].firstIndex(of: "\n") ?? range.upperBound
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }

  /// The line without blanks at its ends.
  static func trimmed(_ text: [Unicode.Scalar], _ line: Range<Int>) -> ArraySlice<Unicode.Scalar> {
    let rest = text[line].drop(while: \.properties.isWhitespace)
    return rest[..<(rest.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? rest.startIndex)]
  }
}
