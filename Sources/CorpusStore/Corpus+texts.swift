public import StatementModel

extension Corpus {
  /// Every text of the corpus, sorted by id; reads the lists beside the texts.
  public func texts() throws(CorpusError) -> [TextEntry] {
    try CorpusError.during(.list, path) { () throws(CorpusError.Cause) in
      let repository = try self.repository()
      guard let tip = try repository.tip() else { throw .notACorpus }
      let commit = try repository.commit(tip)
      let (root, last) = (try commit.tree(), try repository.index(at: commit).last)
      return try ids(in: root).map { id throws(CorpusError.Cause) in
        let path = try TextPath(id)
        guard let newest = last[path.name] else { throw .damaged("no commit holds \(id)") }
        return try entry(path, newest, in: commit)
      }
    }
  }

  /// The ids of all texts, sorted; reads the folders as they are now and no history.
  public func ids() throws(CorpusError) -> [TextID] {
    try CorpusError.during(.list, path) { () throws(CorpusError.Cause) in
      try ids(in: root(repository()))
    }
  }

  func ids(in root: Tree) throws(CorpusError.Cause) -> [TextID] {
    let texts = try TreeChange.between(nil, root.folder("series"), depth: 3)
    let ids = try texts.map { text throws(CorpusError.Cause) in
      try TextPath(series: text.path[0], date: text.path[1], text: text.path[2]).id
    }
    return ids.sorted()
  }

  private func entry(
    _ path: TextPath, _ newest: (commit: ObjectID, count: Int), in tip: Commit
  ) throws(CorpusError.Cause) -> TextEntry {
    let id = path.id
    guard let statement = try tip.tree().folder(at: path.components.dropLast()),
      let text = try statement.folder(id.textName)
    else { throw .damaged("\(id) is not there") }
    if let list = try statement.file(RevisionList.name(path)), let (count, line) = RevisionList.last(of: list),
      line.folder == text.id
    {
      return TextEntry(
        id: id, title: line.title, date: line.statementDate, revisions: count, commit: CommitID(newest.commit),
        recordedAt: line.recordedAt)
    }
    // Without a list, or with one that another program did not tell of its change.
    guard let bytes = try text.file(TextFile.record) else { throw .damaged("\(id) has no \(TextFile.record)") }
    let head = try StableJSON.decode(RecordHead.self, from: bytes, named: "\(TextFile.record) of \(id)")
    return TextEntry(
      id: id, title: head.title?.value,
      date: head.date.flatMap { StatementDate($0.value) } ?? StatementName(id.date.description)?.date,
      revisions: newest.count, commit: CommitID(newest.commit),
      recordedAt: try tip.repository.commit(newest.commit).recordedAt)
  }
}
