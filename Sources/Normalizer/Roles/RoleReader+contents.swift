import StatementModel

extension RoleReader {
  /// A table of contents: the line that names it, and the lines after it up to where the first of them comes again.
  ///
  /// It repeats headings and says nothing of its own; as text it would double every part of the document.
  mutating func markContents() {
    guard let title = drafts.indices.prefix(Self.latestContents).first(where: isContentsTitle),
      let first = drafts.indices.first(where: { $0 > title && !isEmpty($0) }),
      let body = drafts.indices.first(where: { $0 > title + 1 && $0 != first && repeats($0, first) }),
      !(title..<body).contains(where: { drafts[$0].endsSentence })
    else { return }
    for index in title..<body where drafts[index].isText {
      drafts[index].assign(.residue, .contents)
      drafts[index].element = nil
    }
  }

  /// The last block that a table of contents may begin with.
  private static let latestContents = 24

  private func isEmpty(_ index: Int) -> Bool { drafts[index].wording.isEmpty && drafts[index].label == nil }

  private func isContentsTitle(_ index: Int) -> Bool {
    let draft = drafts[index]
    guard draft.isText, draft.label == nil, draft.wording.count <= 24 else { return false }
    let name = text[draft.wording].filter { !$0.isBlank }.map(\.small)
    return profile.roles.contentsTitles.contains(String(scalars: name))
  }

  /// Whether two blocks have the same label and wording, blanks overlooked.
  private func repeats(_ index: Int, _ first: Int) -> Bool {
    guard drafts[index].isText, drafts[index].label?.component == drafts[first].label?.component else { return false }
    let ink = { (index: Int) in self.text[self.drafts[index].wording].filter { !$0.isBlank } }
    return ink(index) == ink(first)
  }
}
