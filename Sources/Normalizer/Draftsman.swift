import StatementModel

/// Makes drafts of blocks: paragraphs with their labels, places in the numbering, and sentences.
struct Draftsman {
  private let text: Scalars
  private let profile: LanguageProfile
  let marks: Marks
  private var cutter: SentenceCutter
  private let explains: Bool
  /// The sentences of all drafts, one after the other: each draft holds a stretch of them.
  private(set) var sentences: [Range<Int>] = []
  /// Breaks in the numbering, found while drafting.
  private(set) var findings: [Finding] = []

  /// Creates one; `explains` says that the drafts keep how the readings of their labels fared.
  init(_ text: Scalars, _ profile: LanguageProfile, explains: Bool = false) {
    self.text = text
    self.explains = explains
    self.profile = profile
    marks = Marks(text, profile.kinds)
    cutter = SentenceCutter(
      text: text, marks: marks, rules: profile.sentences, stopsWithASCII: Self.stopsWithASCII(text, marks))
  }

  /// Whether Chinese sentences end with an ASCII or full-width dot more often than with 。 in this document.
  private static func stopsWithASCII(_ text: Scalars, _ marks: Marks) -> Bool {
    var ideographic = 0
    var dots = 0
    for number in 0..<marks.count where marks.kind(number) & ScalarKinds.terminator != 0 {
      let index = marks[number]
      let scalar = text[index]
      if scalar == "。" || scalar == "｡" {
        ideographic += 1
      } else if scalar == "." || scalar == "．", index > 0, text[index - 1].columns == 2 {
        dots += 1
      }
    }
    return dots > ideographic
  }

  /// The drafts in order, roles still open.
  mutating func drafts() -> [Draft] {
    let paragraphs = ParagraphSplitter.paragraphs(of: text, marks, profile: profile)
    noteMidLine(paragraphs)
    var readings = LabelReadings(paragraphs: paragraphs.count)
    for paragraph in paragraphs { readings.appendParagraph { note(paragraph, &$0) } }
    var outline = Outline(shapes: profile.labels, readings: readings, explains: explains)
    var list = FinishedList(shapes: profile.labels)
    var drafts: [Draft] = []
    drafts.reserveCapacity(paragraphs.count)
    sentences.reserveCapacity(2 * paragraphs.count)
    for (index, paragraph) in paragraphs.enumerated() {
      guard paragraph.matter == .text else {
        drafts.append(draft(paragraph, Outline.Entry(reading: nil, element: nil, broken: nil, verdicts: [])))
        continue
      }
      let indent = indent(paragraph)
      var entry = outline.enter(readings[index], paragraph: index, indent: indent)
      if entry.reading == nil, paragraph.isBulleted {
        outline.endDeeper(than: indent)
        entry.element = outline.holding
      }
      list.enter(entry, ending: entry.reading == nil ? nil : lastMark(paragraph.range))
      if entry.reading == nil { list.leaveList(&entry) }
      if let broken = entry.broken, let reading = entry.reading, profile.labels[reading.shape].holdsFollowing {
        note(broken, reading)
      }
      drafts.append(draft(paragraph, entry))
    }
    return drafts
  }

  /// Tells that the text had lost paragraphs, with the place of the first that was found again.
  private mutating func noteMidLine(_ paragraphs: [Paragraph]) {
    let found = paragraphs.filter { $0.opening == .midLine }
    guard let first = found.first else { return }
    let count = found.count == 1 ? "1 label was" : "\(found.count) labels were"
    findings.append(
      Finding(.repair, "\(count) found in mid-line, and a paragraph begun there", at: first.range.scalarRange))
  }

  /// Blanks before the paragraph's first mark or letter in its line.
  private func indent(_ paragraph: Paragraph) -> Int {
    var start = paragraph.lineStart
    while start > 0, text[start - 1].isBlank, !text[start - 1].endsLine { start -= 1 }
    return paragraph.lineStart - start
  }

  /// Appends the labels a paragraph may have; a dash is one only before a whole sentence.
  private func note(_ paragraph: Paragraph, _ readings: inout [LabelReading]) {
    guard paragraph.matter == .text, !paragraph.isQuoted else { return }
    profile.read(text, paragraph.range) { reading in
      guard profile.labels[reading.shape].numeral != nil || endsSentence(paragraph.range) else { return }
      readings.append(reading)
    }
  }

  private mutating func draft(_ paragraph: Paragraph, _ entry: Outline.Entry) -> Draft {
    let label = entry.reading
    let shape = label.map { profile.labels[$0.shape] }
    let rest = (label?.range.upperBound ?? paragraph.range.lowerBound)..<paragraph.range.upperBound
    let isText = paragraph.matter == .text
    let wording = isText ? TypographicMark.trimmed(text, rest, leadsLine: false) : rest
    let first = sentences.count
    let numbers = isText ? cutter.cut(wording, near: paragraph.marks, into: &sentences) : 0..<0
    // A line such as "Chapter I" names a part in words of its own: they are all that a reader could compare.
    if let label, shape?.isDivision == true, sentences.count == first { sentences.append(label.range) }
    return Draft(
      text, paragraph: paragraph, label: label, shape: shape, element: entry.element, wording: wording,
      sentences: first..<sentences.count, marks: numbers,
      hasBrackets: isText && cutter.pairs.hasBrackets,
      endsSentence: isText && endsSentence(wording), verdicts: entry.verdicts)
  }

  /// The last mark or letter of `range`, closing marks and emphasis left out.
  private func lastMark(_ range: Range<Int>) -> Unicode.Scalar? {
    let start = max(range.lowerBound, range.upperBound - 8)
    var end = range.upperBound
    while end > start {
      let scalar = text[end - 1]
      guard Punctuation.closers.contains(scalar) || scalar.isBlank || scalar == "*" else { return scalar }
      end -= 1
    }
    return nil
  }

  private func endsSentence(_ range: Range<Int>) -> Bool {
    lastMark(range).map { Punctuation.terminators.contains($0) || Punctuation.leadIns.contains($0) } ?? false
  }

  private mutating func note(_ broken: Outline.Break, _ reading: LabelReading) {
    let range = reading.range.scalarRange
    var label = String.UnicodeScalarView()
    label.append(contentsOf: text[reading.range])
    switch broken {
    case .gap(let first, let last):
      let missing = first == last ? "number \(first) is" : "numbers \(first) to \(last) are"
      findings.append(Finding(.numberingGap, "Before \(String(label)) the \(missing) missing", at: range))
    case .again:
      findings.append(Finding(.numberingRepeat, "The number of \(String(label)) has been used before", at: range))
    }
  }
}
