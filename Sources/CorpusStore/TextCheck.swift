import StatementModel

/// Whether a text and all its revisions are whole and say the same of themselves everywhere.
struct TextCheck {
  let tip: Commit
  let path: TextPath
  /// What the walk over the history says of the text: its commits, oldest first.
  let commits: [ObjectID]
  let damaged: [ObjectID: String]

  /// Checks the text as it is, every revision that its list names, and the list against the history.
  func run(_ found: inout Verification) {
    found.texts += 1
    do {
      let known = try TextRevisions(of: path, at: tip)
      for (index, line) in known.lines.enumerated() {
        found.revisions += 1
        check(line, number: index + 1, &found)
      }
      try check(known, &found)
    } catch {
      found.note("\(path.id): \(error.reason)", [path.id])
    }
  }

  /// The list has to name the commits that the history has.
  private func check(_ known: TextRevisions, _ found: inout Verification) throws(CorpusError.Cause) {
    let listed = try known.revisions().map(\.commit)
    guard !commits.isEmpty, listed != commits.map({ CommitID($0) }) else { return }
    found.note("\(path.id): its list of revisions and the history do not name the same commits", [path.id])
  }

  private func check(_ line: RevisionLine, number: Int, _ found: inout Verification) {
    let name = "\(path.id)@\(number)"
    func note(_ what: String) { found.note("\(name): \(what)", [path.id]) }
    do {
      if let fault = damaged[line.folder] { return note("its folder is damaged: \(fault)") }
      let folder = try Tree(line.folder, in: tip.repository)
      for entry in folder.entries {
        if let fault = damaged[entry.id] { note("\(entry.text) is damaged: \(fault)") }
      }
      let stored = try StoredText(path.id, folder)
      if SHA256.hexDigest(of: stored.source) != stored.record.sourceSHA256 {
        note("the source is not the one that the record was made of: its SHA-256 is another")
      }
      if let listed = line.sourceSHA256, listed != stored.record.sourceSHA256 {
        note("the list of revisions and the record name different sources")
      }
      if line.kind != .foreign, line.statementDate != date(of: stored.record) {
        note("the list of revisions and the record give different dates")
      }
    } catch {
      note(error.reason)
    }
  }

  private func date(of record: TextRecord) -> StatementDate? {
    record.metadata.date?.value ?? StatementName(path.id.date.description)?.date
  }
}
