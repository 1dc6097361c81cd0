import StatementModel

extension ParagraphSplitter {
  /// Why a new paragraph begins with `next`; nil where none does.
  func opening(after line: Line, before next: Line) -> Paragraph.Opening? {
    guard !next.isBlank else { return .blankLine }
    guard let wrap = wrapWidth else { return next.hasWideIndent(text) ? .wideIndent : .lineEnd }
    if next.hasWideIndent(text) { return .wideIndent }
    if isHeading(line) || isHeading(next) { return .headingMark }
    if isEmphasised(line) { return .emphasis }
    let isFull = wrap.isFull(text, line, before: next)
    if startsItem(next) {
      return !isFull || WrapWidth.endsSentence(text, line) || isDeepBullet(next) ? .item : nil
    }
    guard !wrap.isFull(text, line, before: next, slack: WrapWidth.slack) else { return nil }
    if WrapWidth.endsSentence(text, line), !isBrokenDecimal(line, before: next) { return .sentenceEnd }
    return startsAnew(next, after: line) ? .shortLine : nil
  }

  /// Whether the break parts a decimal after its stop, which only a hard wrap of Chinese text does.
  private func isBrokenDecimal(_ line: Line, before next: Line) -> Bool {
    guard !profile.sentences.spacesWords, line.content.count > 1, text[next.content.lowerBound].isDigit else {
      return false
    }
    let last = line.content.upperBound - 1
    return (text[last] == "." || text[last] == "．") && text[last - 1].isDigit
  }

  private func isHeading(_ line: Line) -> Bool {
    text[line.content.lowerBound] == "#" || text[line.content].allSatisfy { $0 == "=" || $0 == "-" }
  }

  private func isEmphasised(_ line: Line) -> Bool {
    line.content.count > 4 && text[line.content].prefix(2).allSatisfy { $0 == "*" }
      && text[line.content].suffix(2).allSatisfy { $0 == "*" }
  }

  /// Whether a short line without an end mark is a line of its own: the next one begins like a sentence.
  private func startsAnew(_ next: Line, after line: Line) -> Bool {
    let first = text[next.content.lowerBound]
    let last = text[line.content.upperBound - 1]
    return !Punctuation.continuations.contains(last) && (first.isHan || first.properties.isUppercase)
      && !last.isHan
  }

  /// Whether a bullet or a label begins the line.
  private func startsItem(_ line: Line) -> Bool {
    isBullet(line) || !profile.readings(text, line.content).isEmpty
  }

  private func isBullet(_ line: Line) -> Bool {
    guard line.content.count > 2, "-*+•·▪●".unicodeScalars.contains(text[line.content.lowerBound]) else { return false }
    return text[line.content.lowerBound + 1].isBlank
  }

  /// A bullet set off by more than one blank is a list item even after a full line without an end mark.
  private func isDeepBullet(_ line: Line) -> Bool {
    isBullet(line) && text[line.content.lowerBound + 2].isBlank
  }

  /// A part of a paragraph's lines that stands by itself.
  struct Piece {
    let range: Range<Int>
    /// The numbers of the marks in it, perhaps of a few around it as well.
    let marks: Range<Int>
  }

  /// `range` cut at wide blanks: two ideographic spaces, one among other blanks, or a tab between Chinese characters;
  /// `numbers` are those of the marks in it.
  ///
  /// None where it is not cut.
  func pieces(_ range: Range<Int>, _ numbers: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var (start, first) = (range.lowerBound, numbers.lowerBound)
    var end = start
    for number in numbers where marks.kind(number) & ScalarKinds.blank != 0 && marks[number] >= end {
      let index = marks[number]
      end = text.skippingBlanks(index..<range.upperBound)
      if end == index + 1, text[index] == " " { continue }
      if isWideBlank(index..<end), !profile.isBareLabel(text, start..<index), !isLetterSpacing(index..<end, in: range) {
        pieces.append(Piece(range: start..<index, marks: first..<number))
        (start, first) = (end, number)
      }
    }
    let hasCaption =
      marks.seen & ScalarKinds.captionEnd != 0 && text.firstIndex(of: profile.roles.captionEnds, in: range) != nil
    guard hasCaption || !pieces.isEmpty else { return [] }
    pieces.append(Piece(range: start..<range.upperBound, marks: first..<numbers.upperBound))
    return hasCaption ? pieces.flatMap(withoutCaption) : pieces
  }

  /// A piece in which a salutation follows a caption without a break, cut between the two.
  private func withoutCaption(_ piece: Piece) -> [Piece] {
    let (captionEnds, range) = (profile.roles.captionEnds, piece.range)
    var start = range.lowerBound
    while let end = text.firstIndex(of: captionEnds, in: start..<range.upperBound) {
      let rest = (end + 1)..<range.upperBound
      if !rest.isEmpty, profile.roles.salutations.contains(where: { $0.begins(text, rest) }) {
        return [range.lowerBound..<(end + 1), rest].map { Piece(range: $0, marks: piece.marks) }
      }
      start = end + 1
    }
    return [piece]
  }

  /// Whether the blank spaces out a heading of two characters, as Chinese print does with 总　　则 and 附　　则.
  private func isLetterSpacing(_ blank: Range<Int>, in range: Range<Int>) -> Bool {
    let (before, after) = (blank.lowerBound - 1, blank.upperBound)
    guard before >= range.lowerBound, after < range.upperBound, text[before].isHan, text[after].isHan else {
      return false
    }
    let standsAlone = before == range.lowerBound || text[before - 1].isBlank
    return standsAlone && (after + 1 == range.upperBound || text[after + 1].isBlank)
  }

  private func isWideBlank(_ blank: Range<Int>) -> Bool {
    let wide = text[blank].count { $0 == "\u{3000}" }
    if wide >= 2 || (wide == 1 && blank.count >= 2 && !text[blank].contains(where: \.endsLine)) { return true }
    return text[blank].contains("\t") && text[blank.lowerBound - 1].columns == 2
      && blank.upperBound < text.count && text[blank.upperBound].value > 0x7F
  }
}
