import StatementModel

extension RoleReader {
  /// A table of contents: the line that names it, and the lines after it up to where the first of them comes again.
  ///
  /// It repeats headings and says nothing of its own; as text it would double every part of the document.
  mutating func markContents() {
    guard let title = drafts.prefix(Self.latestContents).firstIndex(where: isContentsTitle),
      let first = drafts[(title + 1)...].first(where: { !$0.wording.isEmpty || $0.label != nil }),
      let body = drafts.indices.first(where: { $0 > title + 1 && drafts[$0] !== first && repeats(drafts[$0], first) }),
      !drafts[title..<body].contains(where: \.endsSentence)
    else { return }
    for draft in drafts[title..<body] where draft.isText {
      draft.assign(.residue, .contents)
      draft.element = nil
    }
  }

  /// The last block that a table of contents may begin with.
  private static let latestContents = 24

  private func isContentsTitle(_ draft: Draft) -> Bool {
    guard draft.isText, draft.label == nil, draft.wording.count <= 24 else { return false }
    let name = text[draft.wording].filter { !$0.isBlank }.map(\.small)
    return profile.roles.contentsTitles.contains(String(scalars: name))
  }

  /// Whether two blocks have the same label and wording, blanks overlooked.
  private func repeats(_ draft: Draft, _ first: Draft) -> Bool {
    guard draft.isText, draft.label?.component == first.label?.component else { return false }
    let ink = { (draft: Draft) in self.text[draft.wording].filter { !$0.isBlank } }
    return ink(draft) == ink(first)
  }
}
