import StatementModel

extension ImportAttempt {
  /// Makes the commit of one revision, unless the text is so already.
  func add(_ revision: StagedRevision) throws(CorpusError.Cause) {
    let path = revision.path
    let statement = try root.folder(at: path.components.dropLast())
    let text = try statement.folder(path.id.textName)
    let before = text.isThere ? text.id : nil
    let known = try known(path, isThere: before != nil)
    if let basis = revision.basis, known.map({ CommitID($0.newest) }) != basis { throw .revisedMeanwhile }
    try put(revision, in: text)
    if let known, let last = known.lines.last, before == text.id {
      let number = known.lines.count
      results.append(.unchanged(Revision(number: number, commit: CommitID(known.newest), line: last)))
      return
    }
    named.formUnion(revision.files.map(\.id))
    try commit(revision, text: text.id, in: statement, after: known)
  }

  /// Makes the commit of the pairings of a series.
  func add(
    _ pairings: Pairings, of series: CorpusName, inPlaceOf kept: KeptPairings, _ edit: NewRevision.Edit,
    recordedAt: Int64
  ) throws(CorpusError.Cause) {
    let folder = try root.folder(at: ["series", series.description])
    guard folder.isThere else { throw .unknownText(near: []) }
    guard folder.file(PairingsFile.name) == kept.file else { throw .revisedMeanwhile }
    if pairings.list.isEmpty, kept.file != nil {
      folder.remove(Array(PairingsFile.name.utf8))
    } else {
      try folder.set(PairingsFile.name, file(try pairings.encoded(for: series)))
    }
    reflog = "change pairings"
    try commit(CommitMessage(pairing: edit, of: series), authored: recordedAt, recorded: recordedAt)
  }

  /// Puts the files of a revision in the folder of its text; what else stands there, stays.
  private func put(_ revision: StagedRevision, in text: FolderDraft) throws(CorpusError.Cause) {
    let brought = revision.files.map { Array($0.name.utf8) }
    for name in text.names where TextFile.isSource(name) && !brought.contains(name) { text.remove(name) }
    if revision.dropsCorrections { text.remove(Array(TextFile.corrections.utf8)) }
    for (name, id) in revision.files { try text.set(name, id) }
  }

  private func commit(
    _ revision: StagedRevision, text: ObjectID, in statement: FolderDraft, after known: Known?
  ) throws(CorpusError.Cause) {
    let path = revision.path
    let message = revision.message.named(path.id, isFirst: known == nil)
    var line = revision.line
    (line.folder, line.previous, line.message) = (text, known.map { CommitID($0.newest) }, message.text)
    let lines = (known?.lines ?? []) + [line]
    try statement.set(RevisionList.name(path), file(RevisionList(lines).bytes))
    try tellSeries(of: path)
    try commit(
      message, authored: line.statementDate.map(CommitTime.author) ?? line.recordedAt, recorded: line.recordedAt)
    revised[path] = (lines, head)
    entries.append(.init(commit: head, change: known == nil ? .brought : .revised, path: path.name))
    results.append(.added(commit: CommitID(head), number: lines.count))
  }

  /// Tells a series of the language of one of its texts.
  private func tellSeries(of path: TextPath) throws(CorpusError.Cause) {
    let (name, language) = (path.id.series, path.id.language.rawValue)
    guard told.insert([name.description, language]).inserted else { return }
    let series = try root.folder(at: path.components.prefix(2))
    var kept = seriesFiles[name]
    if kept == nil, let file = series.file(SeriesFile.name) { kept = try repository.object(file, .file) }
    guard let bytes = try SeriesFile.updated(kept, series: name.description, language: language) else { return }
    seriesFiles[name] = bytes
    try series.set(SeriesFile.name, file(bytes))
  }
}
