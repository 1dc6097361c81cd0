import StatementModel

/// What is known of the revisions of one text at one commit.
struct TextRevisions {
  /// The lines, oldest first; at least one.
  let lines: [RevisionLine]
  /// The list as it is kept, where it tells all; nil where it has to be written anew.
  let list: RevisionList?
  private let path: TextPath
  private let tip: Commit

  /// Reads the list beside the text, and history only where the list does not tell of the text as it is.
  ///
  /// So it is with one that was made by a version that kept no list, or changed by another program. Throws where the text
  /// is not there.
  init(of path: TextPath, at tip: Commit) throws(CorpusError.Cause) {
    (self.path, self.tip) = (path, tip)
    let (steps, name) = (path.components.dropLast(), path.id.textName)
    guard let statement = try tip.tree().folder(at: Array(steps)), let folder = try statement.folder(name) else {
      throw .unknownText(near: [])
    }
    let kept = try statement.file(RevisionList.name(path)).map { bytes throws(CorpusError.Cause) in
      try RevisionList(decoding: bytes, of: path.id)
    }
    if let kept, kept.lines.last?.folder == folder.id {
      (list, lines) = (kept, kept.lines)
    } else {
      (list, lines) = (nil, try Self.walked(path, tip, kept))
    }
  }

  /// The commit of the last revision: from the index of commits, else by a walk from the tip to it.
  func newest() throws(CorpusError.Cause) -> ObjectID {
    let index = CommitIndexFile(in: tip.repository.path)
    if index.tip == tip.id, let newest = index.newest(of: path), try leaves(newest) { return newest }
    guard let last = try TextHistory(path, upTo: tip, limit: 1).steps.last else {
      throw .damaged("no commit holds \(path.id)")
    }
    return last.commit.id
  }

  /// Whether a commit left the text as it is now: the index is only a file beside the repository.
  private func leaves(_ commit: ObjectID) throws(CorpusError.Cause) -> Bool {
    try tip.repository.commit(commit).tree().folder(at: path.components)?.id == lines.last?.folder
  }

  /// The revisions with their commits.
  func revisions() throws(CorpusError.Cause) -> [Revision] {
    let commits = lines.dropFirst().map(\.previous) + [CommitID(try newest())]
    return try lines.indices.map { index throws(CorpusError.Cause) in
      guard let commit = commits[index] else {
        throw .damaged("the list of revisions of \(path.id) does not name the commit of revision \(index + 1)")
      }
      return Revision(number: index + 1, commit: commit, line: lines[index])
    }
  }

  /// What the list tells, and of what came later, the commits.
  private static func walked(
    _ path: TextPath, _ tip: Commit, _ kept: RevisionList?
  ) throws(CorpusError.Cause) -> [RevisionLine] {
    let history = try TextHistory(path, upTo: tip, downTo: kept?.lines.last?.folder)
    guard let first = history.steps.first else { throw .damaged("no commit holds \(path.id)") }
    var lines = history.isStopped ? kept?.lines ?? [] : []
    var previous = history.isStopped ? CommitID(first.commit.id) : nil
    for step in history.steps.dropFirst(history.isStopped ? 1 : 0) {
      var line = RevisionLine(step.commit, folder: step.folder)
      line.previous = previous
      lines.append(line)
      previous = CommitID(step.commit.id)
    }
    return lines
  }
}
