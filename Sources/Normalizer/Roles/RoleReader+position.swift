import StatementModel

extension RoleReader {
  /// The lines before the first sentence or label that are short and end like no sentence.
  ///
  /// Where a header names the title, only a heading of the highest depth repeats it, and a line over the first sentence is
  /// a subtitle.
  mutating func markTitles() {
    var found = false
    let isNamed = drafts.first?.role == .frontMatter
    for index in drafts.indices where drafts[index].isText {
      if drafts[index].role != .operative {
        if drafts[index].role == .salutation { return }
        continue
      }
      if drafts[index].paragraph.headingDepth == 1, !found, drafts[index].label == nil {
        drafts[index].assign(.title, .titleMark)
      } else if !isNamed, isTitleLine(index), !(found && drafts[index].paragraph.headingDepth > 1) {
        let isAuthor = profile.roles.authors.match(text, drafts[index].wording)
        drafts[index].assign(isAuthor ? .agency : .title, isAuthor ? .author : .titleLine)
      } else {
        if isNamed, !found, isTitleLine(index), index + 1 < drafts.count, drafts[index + 1].endsSentence {
          drafts[index].assign(.heading, .titleLine)
        }
        return
      }
      found = true
      drafts[index].element = nil
    }
  }

  private func isTitleLine(_ index: Int) -> Bool {
    let draft = drafts[index]
    guard draft.label == nil, !draft.endsSentence, draft.wording.count <= profile.roles.longestTitle,
      !draft.paragraph.isBulleted, !profile.roles.recitals.match(text, draft.wording), hasLonger(after: index)
    else { return false }
    let last = draft.last ?? " "
    return !Punctuation.continuations.contains(last) && !Punctuation.terminators.contains(last)
      && !(profile.roles.openings.match(text, draft.wording) && draft.wording.count > 40)
  }

  /// Whether something follows that a title could stand over.
  private func hasLonger(after index: Int) -> Bool {
    (index + 1..<drafts.count).contains { drafts[$0].isText && (drafts[$0].label != nil || drafts[$0].endsSentence) }
  }

  /// Lines that name what follows and state nothing.
  mutating func markHeadings() {
    for index in drafts.indices where drafts[index].isText && isOpen(index) {
      if let rule = headingRule(index) { drafts[index].assign(.heading, rule) }
    }
  }

  private func headingRule(_ index: Int) -> RoleRule? {
    if drafts[index].shape?.isDivision == true { return .division }
    if drafts[index].paragraph.headingDepth > 0 { return .headingMark }
    guard !drafts[index].endsSentence, drafts[index].wording.count <= profile.roles.longestHeading else { return nil }
    let draft = drafts[index]
    guard index + 1 < drafts.count, !Punctuation.continuations.contains(draft.last ?? " "),
      draft.first != profile.roles.titleMarks.open
    else { return nil }
    if draft.isNumbered { return !draft.wording.isEmpty && stands(over: index + 1, draft) ? .numberedHeading : nil }
    if draft.paragraph.isEmphasised { return .emphasis }
    let isUnderDivision = index > 0 && drafts[index - 1].shape?.isDivision == true && drafts[index - 1].wording.isEmpty
    return isUnderDivision ? .underDivision : nil
  }

  /// Whether the block at `next` is the matter under the numbered line `draft`, and not its sibling.
  private func stands(over next: Int, _ draft: Draft) -> Bool {
    guard drafts[next].isText, drafts[next].role == .operative, let shape = draft.shape else { return false }
    guard let following = drafts[next].shape, following.numeral != nil else {
      return profile.sentences.spacesWords ? drafts[next].wording.count > 0 : true
    }
    return following.rank > shape.rank
  }

  /// The opening matter: what stands before the first label, and a first section that tells of the visit.
  mutating func markPreamble() {
    guard let first = drafts.indices.first(where: { isNumbered($0) && drafts[$0].isText }),
      first * 100 <= drafts.count * Self.largestPreamble || first <= 4
    else {
      markUnlabelledPreamble()
      return
    }
    for index in drafts[..<first].indices where drafts[index].isText && isOpen(index) {
      drafts[index].assign(.preamble, .beforeFirstLabel)
    }
    for (place, section) in sections(from: first).enumerated() {
      guard opens(section, isFirst: place == 0) else { return }
      let rule = place == 0 ? RoleRule.openingSection : .noAction
      for index in section where isOpen(index) { drafts[index].assign(.preamble, rule) }
    }
  }

  /// Whether a block has a number and is no line of the title.
  func isNumbered(_ index: Int) -> Bool { drafts[index].isNumbered && drafts[index].role != .title }

  /// Share of the blocks, in per cent, that may stand before the first label; where more do, the labels belong to a list.
  private static let largestPreamble = 33

  /// Without labels, the recitals and the account at the beginning.
  private mutating func markUnlabelledPreamble() {
    for index in drafts.indices where drafts[index].isText && isOpen(index) {
      let wording = drafts[index].wording
      let isRecital =
        profile.roles.recitals.match(text, wording)
        && drafts[index].last.map { "，,；;".unicodeScalars.contains($0) } == true
      guard isRecital || profile.roles.openings.match(text, wording) || drafts[index].last == "，" else { return }
      drafts[index].assign(.preamble, isRecital ? .recital : .opening)
    }
  }

  /// Whether a section belongs to the opening matter.
  private func opens(_ section: Range<Int>, isFirst: Bool) -> Bool {
    let lead = section.first { !drafts[$0].wording.isEmpty && drafts[$0].role != .heading } ?? section.lowerBound
    let wording = drafts[lead].wording
    guard drafts[section.lowerBound].shape?.isDivision != true else { return false }
    if isFirst { return profile.roles.openings.match(text, wording) }
    return !profile.roles.operatives.isEmpty && drafts[section.lowerBound].role != .heading
      && !section.contains { profile.roles.operatives.match(text, drafts[$0].wording) }
  }

  /// The roles of the blocks that sections are made of.
  static func isInSections(_ role: Role) -> Bool {
    switch role {
    case .operative, .heading, .preamble, .instrumentsList, .closing, .salutation: true
    case .title, .frontMatter, .dateline, .agency, .annotation, .residue: false
    }
  }

  /// The blocks from `first` on by their highest element; the lines around the text left out.
  func sections(from first: Int) -> [Range<Int>] {
    var sections: [Range<Int>] = []
    for index in first..<drafts.count where drafts[index].isText && Self.isInSections(drafts[index].role) {
      let isNew = drafts[index].depth == 0 || drafts[index].isNumbered && drafts[index].depth == 1
      if let last = sections.last, !isNew {
        sections[sections.count - 1] = last.lowerBound..<(index + 1)
      } else {
        sections.append(index..<(index + 1))
      }
    }
    return sections
  }
}
