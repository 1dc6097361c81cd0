import StatementModel

/// One attempt to record revisions on the tip as it was when the attempt began.
final class ImportAttempt {
  /// What is known of a text that is there.
  typealias Known = (lines: [RevisionLine], newest: ObjectID)

  var results: [AddResult] = []
  /// The last commit that was made.
  private(set) var head: ObjectID
  let repository: Repository
  let root: FolderDraft
  /// Texts that this attempt has revised.
  var revised: [TextPath: Known] = [:]
  /// What its commits changed, for the index.
  var entries: [CommitIndex.Entry] = []
  /// Series whose file names the language already.
  var told: Set<[String]> = []
  /// The files of series that this attempt has changed.
  var seriesFiles: [CorpusName: [UInt8]] = [:]
  /// What the branch's log says; nil for texts that were added.
  var reflog: String?
  /// Files that a commit names and the pack may not hold, since they are there already.
  var named: Set<ObjectID> = []
  private let tip: Commit
  private let pack: PackStream

  /// Begins on the tip of `repository`; what is made goes into `pack`, which may hold files already.
  init(_ repository: Repository, into pack: PackStream) throws(CorpusError.Cause) {
    try repository.restoreBranch()
    guard let id = try repository.tip() else { throw .notACorpus }
    (self.repository, self.pack, head) = (repository, pack, id)
    tip = try repository.commit(id)
    root = try FolderDraft(try tip.tree().id, of: repository)
    guard let kept = root.file(CorpusFile.name) else { throw .notACorpus }
    guard let raised = try CorpusFile.raised(repository.object(kept, .file)) else { return }
    try root.set(CorpusFile.name, file(raised))
  }

  /// Writes what was made, reads it back through `reader`, opened for it, and moves the branch.
  func publish(through reader: @autoclosure () throws(CorpusError.Cause) -> Repository)
    throws(CorpusError.Cause) -> Repository.Move
  {
    guard head != tip.id else { return .done }
    try pack.finish()
    let reader = try reader()
    try reader.readBack(pack.ids + named.subtracting(pack.ids).sorted())
    return try move(through: reader)
  }

  /// Moves the branch to what was written.
  func move(through reader: Repository) throws(CorpusError.Cause) -> Repository.Move {
    try reader.publish(
      head, after: tip.id, saying: reflog ?? "add \(results.count == 1 ? "1 text" : "\(results.count) texts")")
  }

  /// The revisions of a text as this attempt or the tip has them; nil for one that is not there.
  func known(_ path: TextPath, isThere: Bool) throws(CorpusError.Cause) -> Known? {
    if let known = revised[path] { return known }
    guard isThere else { return nil }
    let kept = try TextRevisions(of: path, at: tip)
    return (kept.lines, try kept.newest())
  }

  /// The commit that it was built on.
  var base: ObjectID { tip.id }

  /// What its commits changed.
  var index: CommitIndex { CommitIndex(entries) }

  /// Makes a commit of the folders as they are now.
  func commit(_ message: CommitMessage, authored: Int64, recorded: Int64) throws(CorpusError.Cause) {
    let bytes = CommitBytes.of(
      folder: try root.write(to: pack), after: head, saying: message.rendered, authored: authored, recorded: recorded)
    let id = ObjectKind.commit.id(of: bytes)
    try pack.add(.commit, bytes, as: id)
    head = id
  }

  /// Puts a file in the pack.
  func file(_ bytes: [UInt8]) throws(CorpusError.Cause) -> ObjectID {
    let id = ObjectKind.file.id(of: bytes)
    try pack.add(.file, bytes, as: id)
    return id
  }
}
