/// One line of the text as it lies in the source.
struct Line {
  /// The line without its end.
  let whole: Range<Int>
  /// The line without blanks at either end.
  let content: Range<Int>

  /// Whether only blanks stand in it.
  var isBlank: Bool { content.isEmpty }

  /// Blanks before the content, in scalars.
  var indent: Int { content.lowerBound - whole.lowerBound }

  /// Whether two ideographic spaces stand before it, which open a paragraph.
  func hasWideIndent(_ text: Scalars) -> Bool {
    text[whole.lowerBound..<content.lowerBound].count { $0 == "\u{3000}" } >= 2
  }
}

extension Line {
  /// The lines of `text`; CR LF counts as one end.
  static func lines(of text: Scalars) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var index = 0
    while index < text.count {
      guard text[index].endsLine else {
        index += 1
        continue
      }
      lines.append(Line(whole: start..<index, content: text.trimmed(start..<index)))
      index += text[index] == "\r" && index + 1 < text.count && text[index + 1] == "\n" ? 2 : 1
      start = index
    }
    if start < text.count { lines.append(Line(whole: start..<text.count, content: text.trimmed(start..<text.count))) }
    return lines
  }
}
