public import StatementModel

extension Corpus {
  /// Every text of the corpus, sorted by id; walks the whole history once and reads every record.
  public func texts() throws(CorpusError) -> [TextEntry] {
    try CorpusError.during(.list, path) { () throws(CorpusError.Cause) in
      let repository = try Repository(at: path)
      guard let tip = try repository.tip() else { throw .notACorpus }
      let commit = try repository.commit(tip)
      let (root, history) = (try commit.tree(), try CorpusHistory(upTo: commit))
      return try ids(in: root).map { id throws(CorpusError.Cause) in
        let path = try TextPath(id)
        guard let text = history[path] else { throw .damaged("no commit holds \(id)") }
        return try entry(path, text, in: root)
      }
    }
  }

  /// The ids of all texts, sorted; reads the folders as they are now and no history.
  public func ids() throws(CorpusError) -> [TextID] {
    try CorpusError.during(.list, path) { () throws(CorpusError.Cause) in
      try ids(in: root(Repository(at: path)))
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
    _ path: TextPath, _ text: CorpusHistory.Text, in root: Tree
  ) throws(CorpusError.Cause) -> TextEntry {
    let (id, folder) = (path.id, try root.folder(at: path.components))
    guard let bytes = try folder?.file(TextFile.record) else { throw .damaged("\(id) has no \(TextFile.record)") }
    let head = try StableJSON.decode(RecordHead.self, from: bytes, named: "\(TextFile.record) of \(id)")
    return TextEntry(
      id: id, title: head.title?.value,
      date: head.date.flatMap { StatementDate($0.value) } ?? StatementName(id.date.description)?.date,
      revisions: text.revisions, commit: CommitID(text.last.id), recordedAt: text.last.recordedAt)
  }
}
