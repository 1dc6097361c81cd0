import StatementModel

/// Says of every block what it does in its document.
struct RoleReader {
  let text: Scalars
  let marks: Marks
  let profile: LanguageProfile
  var drafts: [Draft]

  /// Gives `drafts` their roles.
  static func assign(_ drafts: consuming [Draft], _ text: Scalars, _ marks: Marks, _ profile: LanguageProfile)
    -> [Draft]
  {
    var reader = RoleReader(text: text, marks: marks, profile: profile, drafts: drafts)
    reader.markLines()
    reader.markContents()
    reader.markTitles()
    reader.markHeadings()
    reader.markPreamble()
    reader.markClosing()
    reader.markInstruments()
    return reader.drafts
  }

  /// The roles that still say nothing; only these are overwritten by what the position says.
  func isOpen(_ index: Int) -> Bool { drafts[index].role == .operative }

  /// Lines that are known by their own wording: salutation, dateline, agency, notes and residue.
  private mutating func markLines() {
    for index in drafts.indices where drafts[index].isText && !drafts[index].isNumbered && isOpen(index) {
      guard isShort(index), let (role, rule) = lineRole(index) else { continue }
      drafts[index].assign(role, rule)
      if role != .salutation { drafts[index].element = nil }
    }
  }

  /// Scalars in the longest line that is judged by its wording alone.
  static let longestLine = 160
  /// Blocks at either end of a document among which datelines and agency lines are looked for.
  static let edge = 8

  /// Whether a block is short enough to be a line; the history of a law in brackets under its title may be longer.
  private func isShort(_ index: Int) -> Bool {
    let wording = drafts[index].wording
    let isNote = index < Self.edge && drafts[index].first == "（" && drafts[index].last == "）"
    return wording.count <= (isNote ? Self.longestNote : Self.longestLine)
  }

  /// Scalars in the longest list of a law's amendments.
  static let longestNote = 1200

  private func lineRole(_ index: Int) -> (Role, RoleRule)? {
    let wording = drafts[index].wording
    if isSalutation(index) { return (.salutation, .salutation) }
    if drafts[index].paragraph.isQuoted { return (.annotation, .quotation) }
    if isLink(index) { return (.residue, .link) }
    guard index < Self.edge || index >= drafts.count - Self.edge else { return nil }
    if Dateline(text, wording, profile.dates) != nil { return (.dateline, .dateline) }
    if profile.roles.isAgencyLine(text, wording) { return (.agency, .agency) }
    if index < Self.edge, isAnnotation(index) { return (.annotation, .note) }
    return profile.roles.residues.match(text, wording) ? (.residue, .residue) : nil
  }

  private func isSalutation(_ index: Int) -> Bool {
    let wording = drafts[index].wording
    guard wording.count <= 60, let last = drafts[index].last, "：:！!，,)".unicodeScalars.contains(last) else {
      return false
    }
    return profile.roles.salutations.match(text, wording)
  }

  /// A table of contents is a list of links.
  private func isLink(_ index: Int) -> Bool {
    drafts[index].first == "[" && drafts[index].last == ")" && text[drafts[index].wording].contains("]")
  }

  private func isAnnotation(_ index: Int) -> Bool {
    let wording = drafts[index].wording
    guard profile.roles.annotations.match(text, wording) else { return false }
    let isBracketed = drafts[index].first == "（" || drafts[index].first == "("
    return isBracketed || profile.dates.first(text, in: wording)?.range.lowerBound == wording.lowerBound
  }
}
