import StatementModel

extension RoleReader {
  /// Lists of signed documents, and the titles in them.
  mutating func markInstruments() {
    let cues = profile.roles
    var leadIn: Int?
    var isUnderHeading = false
    for index in drafts.indices where drafts[index].isText && drafts[index].role != .title {
      let wording = drafts[index].wording
      let titles = drafts[index].hasBrackets ? cues.titles(text, marks, drafts[index].marks) : []
      let endsOpen = drafts[index].last.map(Punctuation.leadIns.contains) ?? false
      let entry = leadIn.flatMap { titles.isEmpty ? self.entry(index, under: $0) : nil }
      let goesOn = leadIn != nil && (titles.first?.lowerBound == wording.lowerBound || entry != nil)
      let signs = endsOpen || goesOn || hasRun(titles) ? cues.signings.match(text, wording) : false
      let isList = signs && hasRun(titles) || goesOn
      if isList, [.operative, .preamble, .closing, .heading].contains(drafts[index].role) {
        drafts[index].assign(.instrumentsList, signs ? .signing : .listGoesOn)
        drafts[index].items = entry.map { [$0.scalarRange] } ?? titles.map(\.scalarRange)
      }
      if goesOn, isUnderHeading, leadIn == index - 1, Self.isInSections(drafts[index - 1].role) {
        drafts[index - 1].assign(.heading, .listHeading)
      }
      isUnderHeading = !isList && namesList(index) || isUnderHeading && isList
      leadIn = signs && endsOpen || isUnderHeading && !isList ? index : isList ? leadIn : nil
    }
  }

  /// Whether a line is the heading of a list of signed documents.
  private func namesList(_ index: Int) -> Bool {
    !drafts[index].endsSentence && drafts[index].wording.count <= profile.roles.longestHeading
      && profile.roles.instrumentHeadings.match(text, drafts[index].wording)
  }

  /// The title that a numbered or bulleted line under the lead-in names without title marks; nil where it is none.
  ///
  /// It stands deeper than the lead-in, so that the next section is no entry, or in a numbering that begins anew under it,
  /// and states nothing: it has no full stop but at its end.
  private func entry(_ index: Int, under leadIn: Int) -> Range<Int>? {
    let (draft, wording) = (drafts[index], drafts[index].wording)
    guard draft.isNumbered || draft.paragraph.isBulleted, wording.count <= profile.roles.longestTitle,
      draft.isNumbered ? draft.depth > drafts[leadIn].depth || beginsAnew(index, under: leadIn) : true,
      draft.sentences.count == 1
    else { return nil }
    let end = text[wording].lastIndex { !$0.isBlank && !"；;。.，,".unicodeScalars.contains($0) }
    return end.map { wording.lowerBound..<($0 + 1) }
  }

  /// Whether the number is the first right under the lead-in, or goes on from one that is.
  private func beginsAnew(_ index: Int, under leadIn: Int) -> Bool {
    guard let label = drafts[index].label, !drafts[leadIn].isNumbered else { return false }
    if label.value == 1 { return index == leadIn + 1 }
    let before = drafts[index - 1]
    return index - 1 > leadIn && before.role == .instrumentsList && before.label?.shape == label.shape
      && before.label?.value == label.value - 1
  }

  /// Whether at least two titles follow each other with no more than a separator between them.
  private func hasRun(_ titles: [Range<Int>]) -> Bool {
    zip(titles, titles.dropFirst()).contains { first, second in
      text[first.upperBound..<second.lowerBound].allSatisfy { $0.isBlank || profile.roles.titleSeparators.contains($0) }
    }
  }
}
