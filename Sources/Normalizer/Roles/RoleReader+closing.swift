import StatementModel

extension RoleReader {
  /// Sections at the end of a document that may close it.
  private static let lastSections = 2
  /// Blocks of a closing; a longer last section is closed by its last block alone.
  private static let longestClosing = 6

  /// The closing formula: the last section, or the last paragraphs, where their wording says so.
  mutating func markClosing() {
    guard let end = drafts.lastIndex(where: { $0.isText && ($0.role == .operative || $0.role == .preamble) }) else {
      return
    }
    let firstNumbered = drafts.firstIndex { $0.isNumbered && $0.role != .title }
    let sections = firstNumbered.map { self.sections(from: $0) } ?? []
    guard let last = sections.last, sections.count > 1, drafts[last.lowerBound].shape?.runsThrough != true else {
      closeParagraph(end)
      return
    }
    var closed = false
    for section in sections.suffix(Self.lastSections).reversed() {
      let members = section.filter { $0 <= end && isOpen($0) || drafts[$0].role == .heading }
      guard members.count <= Self.longestClosing, members.contains(where: isClosing) else { break }
      for index in members where isOpen(index) { drafts[index].assign(.closing, .closingSection) }
      closed = true
    }
    if !closed { closeParagraph(end) }
  }

  /// Closes a document without closing section by its last paragraph, or by all that stand under a closing heading.
  private mutating func closeParagraph(_ index: Int) {
    let heading = drafts[..<index].lastIndex { $0.role == .heading }
    if let heading, isClosing(heading), index - heading <= Self.longestClosing {
      for member in heading...index where isOpen(member) { drafts[member].assign(.closing, .underClosingHeading) }
    } else if index > 0, isOpen(index), isClosing(index) {
      drafts[index].assign(.closing, .closing)
    }
  }

  private func isClosing(_ index: Int) -> Bool { profile.roles.closings.match(text, drafts[index].wording) }

  /// Lists of signed documents, and the titles in them.
  mutating func markInstruments() {
    let cues = profile.roles
    var leadIn: Int?
    for index in drafts.indices where drafts[index].isText && drafts[index].role != .title {
      let wording = drafts[index].wording
      let titles = holds(cues.titleMarks.open, wording) ? cues.titles(text, in: wording) : []
      let endsOpen = text[wording].last.map { Punctuation.leadIns.contains($0) } == true
      let entry = leadIn.flatMap { titles.isEmpty ? self.entry(index, under: $0) : nil }
      let goesOn = leadIn != nil && (titles.first?.lowerBound == wording.lowerBound || entry != nil)
      let signs = endsOpen || goesOn || hasRun(titles) ? cues.signings.match(text, wording) : false
      let isList = signs && hasRun(titles) || goesOn
      if isList, [.operative, .preamble, .closing, .heading].contains(drafts[index].role) {
        drafts[index].assign(.instrumentsList, signs ? .signing : .listGoesOn)
        drafts[index].items = entry.map { [$0.scalarRange] } ?? titles.map(\.scalarRange)
      }
      leadIn = signs && endsOpen ? index : isList ? leadIn : nil
    }
  }

  private func holds(_ mark: Unicode.Scalar, _ range: Range<Int>) -> Bool {
    marks.numbers(in: range).contains { text[marks[$0]] == mark }
  }

  /// The title that a numbered or bulleted line under the lead-in names without title marks; nil where it is none.
  ///
  /// It stands deeper than the lead-in, so that the next section is no entry, and states nothing: it has no full stop but
  /// at its end.
  private func entry(_ index: Int, under leadIn: Int) -> Range<Int>? {
    let (draft, wording) = (drafts[index], drafts[index].wording)
    guard draft.isNumbered || draft.paragraph.isBulleted, wording.count <= profile.roles.longestTitle,
      draft.isNumbered ? draft.path.count > drafts[leadIn].path.count : true, draft.sentences.count == 1
    else { return nil }
    let end = text[wording].lastIndex { !$0.isBlank && !"；;。.，,".unicodeScalars.contains($0) }
    return end.map { wording.lowerBound..<($0 + 1) }
  }

  /// Whether at least two titles follow each other with no more than a separator between them.
  private func hasRun(_ titles: [Range<Int>]) -> Bool {
    zip(titles, titles.dropFirst()).contains { first, second in
      text[first.upperBound..<second.lowerBound].allSatisfy { $0.isBlank || profile.roles.titleSeparators.contains($0) }
    }
  }
}
