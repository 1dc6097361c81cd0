import StatementModel

/// One attempt to record revisions on the tip as it was when the attempt began.
final class ImportAttempt {
  private(set) var results: [AddResult] = []
  private let writer: PackWriter
  private let tip: ObjectID
  /// What the branch's log says; nil for texts that were added.
  private var reflog: String?
  /// The last commit that was made.
  private(set) var head: ObjectID

  init(_ repository: Repository) throws(CorpusError.Cause) {
    guard let tip = try repository.tip() else { throw .notACorpus }
    self.tip = tip
    head = tip
    writer = try PackWriter(repository)
  }

  /// Makes the commit of one revision in memory, unless the text is so already.
  func add(_ revision: NewRevision, at path: TextPath) throws(CorpusError.Cause) {
    let root = try writer.repository.commit(head).tree()
    let mark = writer.mark
    let before = try root.folder(at: path.components)
    let known = before == nil ? nil : try TextRevisions(of: path, at: writer.repository.commit(head))
    let newest = try known.map { (known) throws(CorpusError.Cause) in CommitID(try known.newest()) }
    if let basis = revision.basis, newest != basis { throw .revisedMeanwhile }
    let text = try textFolder(revision, before)
    if let known, let before, before.id == text {
      writer.forget(since: mark)
      results.append(.unchanged(try known.revisions()[known.lines.count - 1]))
      return
    }
    let message = CommitMessage(revision, isFirst: before == nil)
    let line = RevisionLine(revision, folder: text, after: newest, saying: message)
    let list = RevisionList((known?.lines ?? []) + [line])
    let number = list.lines.count
    head = try writer.commit(
      try rootFolder(root, path, text, list), after: head,
      saying: message.rendered,
      authored: StatementName.date(of: revision).map(CommitTime.author) ?? revision.recordedAt,
      recorded: revision.recordedAt)
    results.append(.added(commit: CommitID(head), number: number))
  }

  /// Makes the commit of the pairings of a series in memory.
  func add(
    _ pairings: Pairings, of series: CorpusName, inPlaceOf kept: KeptPairings, _ edit: NewRevision.Edit,
    recordedAt: Int64
  ) throws(CorpusError.Cause) {
    let steps = ["series", series.description]
    let root = try writer.repository.commit(head).tree()
    guard let all = try root.folder(steps[0]), let before = try all.folder(steps[1]) else {
      throw .unknownText(near: [])
    }
    guard before.entry(PairingsFile.name)?.id == kept.file else { throw .revisedMeanwhile }
    let folder =
      pairings.list.isEmpty && kept.file != nil
      ? try writer.folder(before, with: [], without: [PairingsFile.name])
      : try writer.folder(before, with: [try file(PairingsFile.name, try pairings.encoded(for: series))])
    let tree = try writer.folder(
      root, with: [self.folder(steps[0], try writer.folder(all, with: [self.folder(steps[1], folder)]))])
    reflog = "change pairings"
    head = try writer.commit(
      tree, after: head, saying: CommitMessage(pairing: edit, of: series).rendered, authored: recordedAt,
      recorded: recordedAt)
  }

  /// Writes what was made, reads it back through `reader`, opened for it, and moves the branch.
  func publish(through reader: @autoclosure () throws(CorpusError.Cause) -> Repository)
    throws(CorpusError.Cause) -> Repository.Move
  {
    guard head != tip else { return .done }
    let objects = try writer.write()
    let reader = try reader()
    try reader.readBack(objects)
    return try move(through: reader)
  }

  /// Moves the branch to what was written.
  func move(through reader: Repository) throws(CorpusError.Cause) -> Repository.Move {
    try reader.publish(
      head, after: tip, saying: reflog ?? "add \(results.count == 1 ? "1 text" : "\(results.count) texts")")
  }

  /// The folder of the text with the files of `revision`; what else stands there, stays.
  private func textFolder(_ revision: NewRevision, _ before: Tree?) throws(CorpusError.Cause) -> ObjectID {
    let source = TextFile.source(revision.sourceExtension)
    let old = before?.entries.map(\.name).filter { TextFile.isSource($0) && $0 != Array(source.utf8) } ?? []
    var removed = try old.map { name throws(CorpusError.Cause) in try TextPath.name(name).description }
    var files = [
      try file(TextFile.text, revision.text),
      try file(TextFile.record, try revision.record.encoded(for: revision.id)),
      try file(source, revision.source),
    ]
    if let corrections = revision.corrections, !corrections.list.isEmpty {
      files.append(try file(TextFile.corrections, try corrections.encoded(for: revision.id)))
    } else if revision.corrections != nil, before?.entry(TextFile.corrections) != nil {
      removed.append(TextFile.corrections)
    }
    return try writer.folder(before, with: files, without: removed)
  }

  /// The root with `text` and its list in their place, the series told of its language, and the layout's version raised.
  private func rootFolder(
    _ root: Tree, _ path: TextPath, _ text: ObjectID, _ list: RevisionList
  ) throws(CorpusError.Cause) -> ObjectID {
    let steps = path.components
    let trees = try (0..<steps.count).map { depth throws(CorpusError.Cause) in
      try root.folder(at: Array(steps[..<depth]))
    }
    let date = try writer.folder(
      trees[3], with: [folder(steps[3], text), try file(RevisionList.name(path), list.bytes)])
    var children = [folder(steps[2], date)]
    let series = try SeriesFile.updated(
      try trees[2]?.file(SeriesFile.name), series: steps[1], language: path.id.language.rawValue)
    if let series { children.append(try file(SeriesFile.name, series)) }
    let all = try writer.folder(trees[1], with: [folder(steps[1], try writer.folder(trees[2], with: children))])
    let raised = try CorpusFile.raised(try root.file(CorpusFile.name))
    let top = try raised.map { bytes throws(CorpusError.Cause) in [try file(CorpusFile.name, bytes)] } ?? []
    return try writer.folder(root, with: top + [folder(steps[0], all)])
  }

  private func file(_ name: String, _ bytes: [UInt8]) throws(CorpusError.Cause) -> PackWriter.Child {
    .init(name: name, id: try writer.file(bytes), isFolder: false)
  }

  private func folder(_ name: String, _ id: ObjectID) -> PackWriter.Child {
    .init(name: name, id: id, isFolder: true)
  }
}
