import StatementModel

extension RoleReader {
  /// Sections at the end of a document that may close it.
  private static let lastSections = 2
  /// Blocks of a closing; a longer last section is closed by its last block alone.
  private static let longestClosing = 6

  /// The closing formula: the last section, or the last paragraphs, where their wording says so.
  mutating func markClosing() {
    guard let end = drafts.indices.last(where: { drafts[$0].isText && (isOpen($0) || drafts[$0].role == .preamble) })
    else { return }
    let firstNumbered = drafts.indices.first(where: isNumbered)
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
    let heading = (0..<index).last { drafts[$0].role == .heading }
    if let heading, isClosing(heading), index - heading <= Self.longestClosing {
      for member in heading...index where isOpen(member) { drafts[member].assign(.closing, .underClosingHeading) }
    } else if index > 0, isOpen(index), isClosing(index) {
      drafts[index].assign(.closing, .closing)
    }
  }

  private func isClosing(_ index: Int) -> Bool { profile.roles.closings.match(text, drafts[index].wording) }
}
