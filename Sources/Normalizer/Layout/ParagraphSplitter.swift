import StatementModel

/// Cuts a text into paragraphs by its lines, its wide blanks and its marks.
struct ParagraphSplitter {
  let text: Scalars
  let marks: Marks
  let profile: LanguageProfile
  private let lines: [Line]
  private let midLineLabels: MidLineLabels
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
    midLineLabels = MidLineLabels(text: text, marks: marks, profile: profile)
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
    guard !content.isEmpty, text[content.lowerBound] == "<",
      text.matches(Self.commentStart, at: content.lowerBound, before: content.upperBound),
      let last = lines[index...].prefix(Self.longestComment).firstIndex(where: endsComment)
    else { return nil }
    let range = content.lowerBound..<lines[last].content.upperBound
    if text[range].dropFirst(2).dropLast().contains(where: { !$0.isBlank && $0 != "-" }) {
      paragraphs.append(Paragraph(range: range, matter: .annotation))
    }
    return last + 1
  }

  private static let commentStart = Array("<!--".unicodeScalars)
  private static let commentEnd = Array("-->".unicodeScalars)

  /// Lines that a comment may span.
  private static let longestComment = 200

  private func endsComment(_ line: Line) -> Bool {
    line.content.count >= 3
      && text.matches(Self.commentEnd, at: line.content.upperBound - 3, before: line.content.upperBound)
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
    let whole = lines[first].content.lowerBound..<lines[last].content.upperBound
    let numbers = marks.numbers(in: whole, near: lines[first].marks.lowerBound..<lines[last].marks.upperBound)
    let pieces = pieces(whole, numbers)
    if pieces.isEmpty { take(Piece(range: whole, marks: numbers), isFirst: true) }
    for (place, piece) in pieces.enumerated() { take(piece, isFirst: place == 0) }
    return last + 1
  }

  /// Takes one piece of the lines of a paragraph.
  private mutating func take(_ piece: Piece, isFirst: Bool) {
    guard var paragraph = Paragraph(text, around: piece.range, profile: profile) else {
      return markUnderlinedHeading(piece.range)
    }
    paragraph.marks = piece.marks
    if !isFirst { paragraph.isBulleted = false }
    let followsCaption = !isFirst && profile.roles.captionEnds.contains(text[piece.range.lowerBound - 1])
    paragraph.opening = isFirst ? opening : followsCaption ? .afterCaption : .wideBlank
    append(paragraph)
  }

  /// Appends a paragraph, cut before labels in mid-line.
  private mutating func append(_ paragraph: Paragraph) {
    let parts = midLineLabels.parts(of: paragraph)
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
