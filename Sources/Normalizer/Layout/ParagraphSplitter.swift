import StatementModel

/// Cuts a text into paragraphs by its lines, its wide blanks and its marks.
struct ParagraphSplitter {
  let text: Scalars
  let marks: Marks
  let profile: LanguageProfile
  private let lines: [Line]
  private var wrap: WrapWidth?

  /// The width of the hard wrap, where the text has one.
  var wrapWidth: WrapWidth? { wrap }
  private var paragraphs: [Paragraph] = []
  /// Why the paragraph that comes next begins where it does.
  private var opening = Paragraph.Opening.start

  init(_ text: Scalars, _ marks: Marks, profile: LanguageProfile) {
    self.text = text
    self.marks = marks
    self.profile = profile
    lines = Line.lines(of: text, marks)
  }

  /// The paragraphs in order; linear.
  static func paragraphs(of text: Scalars, _ marks: Marks, profile: LanguageProfile) -> [Paragraph] {
    var splitter = ParagraphSplitter(text, marks, profile: profile)
    splitter.split()
    return splitter.paragraphs
  }

  private mutating func split() {
    var index = 0
    if let (range, next) = FrontMatter.lines(text, lines) {
      paragraphs.append(Paragraph(range: range, matter: .frontMatter))
      index = next
    }
    wrap = WrapWidth.detect(text, lines[index...])
    while index < lines.count {
      if let next = takeComment(at: index) {
        index = next
        opening = .lineEnd
      } else {
        index = takeParagraph(at: index)
      }
    }
  }

  /// Takes a comment that begins the line; gives the line after it, or nil where there is none.
  private mutating func takeComment(at index: Int) -> Int? {
    let content = lines[index].content
    guard text.matches(Array("<!--".unicodeScalars), at: content.lowerBound, before: content.upperBound),
      let last = lines[index...].prefix(Self.longestComment).firstIndex(where: endsComment)
    else { return nil }
    let range = content.lowerBound..<lines[last].content.upperBound
    if text[range].dropFirst(2).dropLast().contains(where: { !$0.isBlank && $0 != "-" }) {
      paragraphs.append(Paragraph(range: range, matter: .annotation))
    }
    return last + 1
  }

  /// Lines that a comment may span.
  private static let longestComment = 200

  private func endsComment(_ line: Line) -> Bool {
    line.content.count >= 3
      && text.matches(Array("-->".unicodeScalars), at: line.content.upperBound - 3, before: line.content.upperBound)
  }

  /// Takes the paragraph that begins at the line, and gives the line after it.
  private mutating func takeParagraph(at first: Int) -> Int {
    guard !lines[first].isBlank else {
      if !paragraphs.isEmpty { opening = .blankLine }
      return first + 1
    }
    var last = first
    var next: Paragraph.Opening?
    while last + 1 < lines.count {
      next = opening(after: lines[last], before: lines[last + 1])
      guard next == nil else { break }
      last += 1
    }
    defer { opening = next ?? .lineEnd }
    for (offset, piece) in pieces(lines[first].content.lowerBound..<lines[last].content.upperBound).enumerated() {
      guard var paragraph = Paragraph(text, around: piece, profile: profile) else {
        markUnderlinedHeading(piece)
        continue
      }
      if offset > 0 { paragraph.isBulleted = false }
      let followsCaption = offset > 0 && profile.roles.captionEnds.contains(text[piece.lowerBound - 1])
      paragraph.opening = offset == 0 ? opening : followsCaption ? .afterCaption : .wideBlank
      append(paragraph)
    }
    return last + 1
  }

  /// Appends a paragraph, cut before labels in mid-line.
  private mutating func append(_ paragraph: Paragraph) {
    let parts = MidLineLabels(text: text, marks: marks, profile: profile).parts(of: paragraph.range)
    guard parts.count > 1, paragraph.headingDepth == 0, !paragraph.isQuoted else { return paragraphs.append(paragraph) }
    for (number, part) in parts.enumerated() {
      let range = TypographicMark.trimmed(text, part, leadsLine: false)
      guard !range.isEmpty else { continue }
      var piece = paragraph
      piece.range = range
      if number > 0 { (piece.opening, piece.isBulleted, piece.lineStart) = (.midLine, false, range.lowerBound) }
      paragraphs.append(piece)
    }
  }

  /// A line of `=` or `-` makes the line before it a heading.
  private mutating func markUnderlinedHeading(_ rule: Range<Int>) {
    guard let last = paragraphs.indices.last, text[rule].allSatisfy({ $0 == "=" || $0 == "-" }),
      text[paragraphs[last].range.upperBound..<rule.lowerBound].count(where: { $0 == "\n" }) == 1
    else { return }
    paragraphs[last].headingDepth = text[rule.lowerBound] == "=" ? 1 : 2
  }
}
