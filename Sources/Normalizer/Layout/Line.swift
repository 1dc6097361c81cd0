/// One line of the text as it lies in the source.
struct Line {
  /// The line without its end.
  let whole: Range<Int>
  /// The line without blanks at either end.
  let content: Range<Int>
  /// Columns of a terminal up to the end of the content, the blanks before it included.
  let columns: Int

  init(_ text: Scalars, whole: Range<Int>) {
    self.whole = whole
    content = text.trimmed(whole)
    columns = text.columns(whole.lowerBound..<content.upperBound)
  }

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
  static func lines(of text: Scalars, _ marks: Marks) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for number in 0..<marks.count {
      let index = marks[number]
      guard index >= start, text[index].endsLine else { continue }
      lines.append(Line(text, whole: start..<index))
      start = index + (text[index] == "\r" && index + 1 < text.count && text[index + 1] == "\n" ? 2 : 1)
    }
    if start < text.count { lines.append(Line(text, whole: start..<text.count)) }
    return lines
  }
}
