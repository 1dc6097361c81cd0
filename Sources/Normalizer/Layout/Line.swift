/// One line of the text as it lies in the source.
struct Line {
  /// The line without its end.
  let whole: Range<Int>
  /// The line without blanks at either end.
  let content: Range<Int>
  /// The numbers of the marks in it, its end left out.
  let marks: Range<Int>
  /// Columns of a terminal up to the end of the content, the blanks before it included; 0 where no line with content
  /// follows, since only between two such lines a width is asked for.
  private(set) var columns = 0

  init(_ text: Scalars, whole: Range<Int>, marks: Range<Int>) {
    self.whole = whole
    self.marks = marks
    content = text.trimmed(whole)
  }

  /// Whether only blanks stand in it.
  var isBlank: Bool { content.isEmpty }

  /// Blanks before the content, in scalars.
  var indent: Int { content.lowerBound - whole.lowerBound }

  /// Whether two ideographic spaces stand before it, which open a paragraph.
  func hasWideIndent(_ text: Scalars) -> Bool {
    indent >= 2 && text[whole.lowerBound..<content.lowerBound].count { $0 == "\u{3000}" } >= 2
  }
}

extension Line {
  /// The lines of `text`; CR LF counts as one end.
  static func lines(of text: Scalars, _ marks: Marks) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var first = 0
    for number in 0..<marks.count where marks.kind(number) & ScalarKinds.lineEnd != 0 {
      let index = marks[number]
      guard index >= start else { continue }
      lines.append(Line(text, whole: start..<index, marks: first..<number))
      let isPair = text[index] == "\r" && index + 1 < text.count && text[index + 1] == "\n"
      (start, first) = isPair ? (index + 2, number + 2) : (index + 1, number + 1)
    }
    if start < text.count { lines.append(Line(text, whole: start..<text.count, marks: first..<marks.count)) }
    for index in lines.indices.dropLast() where !lines[index].isBlank && !lines[index + 1].isBlank {
      lines[index].columns = text.columns(lines[index].whole.lowerBound..<lines[index].content.upperBound)
    }
    return lines
  }
}
