import StatementModel

/// Makes drafts of blocks: paragraphs with their labels, places in the numbering, and sentences.
struct Draftsman {
  private let text: Scalars
  private let profile: LanguageProfile
  let marks: Marks
  private let cutter: SentenceCutter
  /// Breaks in the numbering, found while drafting.
  private(set) var findings: [Finding] = []

  init(_ text: Scalars, _ profile: LanguageProfile) {
    self.text = text
    self.profile = profile
    marks = Marks(text)
    cutter = SentenceCutter(
      text: text, marks: marks, rules: profile.sentences, stopsWithASCII: Self.stopsWithASCII(text, marks))
  }

  /// Whether Chinese sentences end with an ASCII or full-width dot more often than with 。 in this document.
  private static func stopsWithASCII(_ text: Scalars, _ marks: Marks) -> Bool {
    var ideographic = 0
    var dots = 0
    for number in 0..<marks.count {
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
    let readings = paragraphs.map(readings)
    var outline = Outline(shapes: profile.labels, readings: readings)
    var list = FinishedList(shapes: profile.labels)
    var drafts: [Draft] = []
    drafts.reserveCapacity(paragraphs.count)
    for (index, paragraph) in paragraphs.enumerated() {
      guard paragraph.matter == .text else {
        drafts.append(draft(paragraph, Outline.Entry(reading: nil, path: [], broken: nil, verdicts: [])))
        continue
      }
      let indent = indent(paragraph)
      var entry = outline.enter(readings[index], paragraph: index, indent: indent)
      if entry.reading == nil, paragraph.isBulleted {
        outline.endDeeper(than: indent)
        entry = Outline.Entry(reading: nil, path: outline.holding, broken: nil, verdicts: entry.verdicts)
      }
      list.enter(entry, ending: lastMark(paragraph.range))
      if entry.reading == nil { entry = list.withoutList(entry) }
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

  /// The labels a paragraph may have; a dash is one only before a whole sentence.
  private func readings(_ paragraph: Paragraph) -> [LabelReading] {
    guard paragraph.matter == .text, !paragraph.isQuoted else { return [] }
    return profile.readings(text, paragraph.range, isParagraph: true).filter {
      profile.labels[$0.shape].numeral != nil || endsSentence(paragraph.range)
    }
  }

  private func draft(_ paragraph: Paragraph, _ entry: Outline.Entry) -> Draft {
    let label = entry.reading
    let shape = label.map { profile.labels[$0.shape] }
    let rest = (label?.range.upperBound ?? paragraph.range.lowerBound)..<paragraph.range.upperBound
    let isText = paragraph.matter == .text
    let wording = isText ? TypographicMark.trimmed(text, rest, leadsLine: false) : rest
    var sentences = isText ? cutter.sentences(wording) : []
    // A line such as "Chapter I" names a part in words of its own: they are all that a reader could compare.
    if let label, shape?.isDivision == true, sentences.isEmpty { sentences = [label.range] }
    return Draft(
      paragraph: paragraph, label: label, shape: shape, path: entry.path, wording: wording, sentences: sentences,
      endsSentence: isText && endsSentence(wording), verdicts: entry.verdicts)
  }

  /// The last mark or letter of `range`, closing marks and emphasis left out.
  private func lastMark(_ range: Range<Int>) -> Unicode.Scalar? {
    text[range].suffix(8).last { !Punctuation.closers.contains($0) && !$0.isBlank && $0 != "*" }
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
