import CLibgit2
import Glibc

/// Clears up what crashes left and builds again what can be derived; never touches what is the only copy of something.
struct Doctor {
  let corpus: Corpus
  let isDryRun: Bool
  private(set) var actions: [DoctorAction] = []
  private var path: String { corpus.path }

  init(_ corpus: Corpus, isDryRun: Bool) { (self.corpus, self.isDryRun) = (corpus, isDryRun) }

  /// Does all of it; with the lock held.
  mutating func run(_ recovery: LockRecovery) throws(CorpusError.Cause) {
    for file in recovery.abandoned() {
      try act(
        file, "removed: a program that was killed left it",
        { () throws(CorpusError.Cause) in try recovery.remove(file) })
    }
    try clearScratch()
    try mendIndexes()
    try mendBranch()
    try mendCommits()
  }

  /// Folders in which a corpus was built, or something was fetched, by a program that is gone.
  private mutating func clearScratch() throws(CorpusError.Cause) {
    for name in Folder.names(in: path) where name.hasPrefix(".tifa-") {
      let folder = "\(path)/\(name)"
      guard let status = Folder.status(folder), time(nil) - status.st_mtim.tv_sec > 3600 else { continue }
      try act(folder, "removed: a folder for passing use, not touched for an hour") { () throws(CorpusError.Cause) in
        try Folder.remove(folder)
      }
    }
  }

  /// An index says nothing that its pack does not: one that is missing or spoilt is made again.
  private mutating func mendIndexes() throws(CorpusError.Cause) {
    let folder = "\(path)/objects/pack"
    let names = Folder.names(in: folder).filter { $0.hasPrefix("pack-") }
    for name in names where name.hasSuffix(".idx") && !names.contains(name.dropLast(4) + ".pack") {
      try act("\(folder)/\(name)", "left alone: its pack is gone, and only a copy of the corpus has it") {}
    }
    for name in names where name.hasSuffix(".pack") {
      let stem = "\(folder)/\(name.dropLast(5))"
      guard try ObjectCheck.sumFault(stem + ".pack") == nil else {
        try act(stem + ".pack", "left alone: it is damaged; 'tifa verify' says what that touches") {}
        continue
      }
      let isThere = Folder.status(stem + ".idx") != nil
      if isThere, try ObjectCheck.sumFault(stem + ".idx") == nil { continue }
      try act(stem + ".idx", "made again from its pack: it was \(isThere ? "damaged" : "missing")") {
        () throws(CorpusError.Cause) in try PackIndexing.run(stem)
      }
    }
  }

  /// The log of a branch has where it stood last, where its file is lost.
  private mutating func mendBranch() throws(CorpusError.Cause) {
    guard let repository = try? corpus.repository(),
      let lost = try? repository.lostTip(after: repository.storedTip())
    else { return }
    try act("\(path)/\(repository.branch.reference)", "written again: by its log the branch stands at \(lost.hex)") {
      () throws(CorpusError.Cause) in try repository.restoreBranch()
    }
  }

  /// A history that cannot be read is not told of here, but by `verify`.
  private mutating func mendCommits() throws(CorpusError.Cause) {
    let path = path
    guard let repository = try? corpus.repository(), let tip = try? repository.tip(),
      let walked = try? CommitIndex.walked(from: repository.commit(tip), downTo: nil).index
    else { return }
    let file = CommitIndexFile(in: path)
    guard file.tip != tip || file.index != walked else { return }
    try act("\(path)/\(CommitIndexFile.name)", "made again from the history: it did not tell all of it") {
      () throws(CorpusError.Cause) in
      try file.remove()
      try CommitIndexFile(in: path).append(walked, upTo: tip)
    }
  }

  private mutating func act(
    _ file: String, _ what: String, _ body: () throws(CorpusError.Cause) -> Void
  ) throws(CorpusError.Cause) {
    if !isDryRun { try body() }
    let isInside = file.utf8.starts(with: "\(path)/".utf8)
    actions.append(DoctorAction(file: isInside ? String(file.dropFirst(path.count + 1)) : file, what: what))
  }
}

extension Corpus {
  /// Clears up what crashes left, such as stale locks, and makes indexes again that are missing or damaged.
  ///
  /// With `isDryRun` it only says what it would do.
  /// Nothing that could be the only copy of something is removed. Returns what was done; nothing where all is in order.
  public func doctor(isDryRun: Bool = false) throws(CorpusError) -> [DoctorAction] {
    try clearUp(isDryRun)
  }

  /// The same for what may be a corpus that cannot be opened any more, such as one whose index is gone.
  public static func doctor(
    at path: String, isDryRun: Bool, trustsOwner: Bool = false
  ) throws(CorpusError) -> [DoctorAction] {
    var corpus = Corpus(path: path)
    corpus.trustsOwner = trustsOwner
    try CorpusError.during(.doctor, path) { () throws(CorpusError.Cause) in
      guard let isFolder = Folder.exists(path) else { throw .missing }
      guard isFolder else { throw .notADirectory }
      do throws(CorpusError.Cause) {
        _ = try Repository(at: path, trustsOwner: trustsOwner)
      } catch {
        // An index that is damaged is for the doctor to mend.
        guard case .damaged = error else { throw error }
      }
    }
    return try corpus.clearUp(isDryRun)
  }

  private func clearUp(_ isDryRun: Bool) throws(CorpusError) -> [DoctorAction] {
    try CorpusError.during(.doctor, path) { () throws(CorpusError.Cause) in
      try WriteLock.holding(path, patience: patience.lock) { () throws(CorpusError.Cause) in
        var doctor = Doctor(self, isDryRun: isDryRun)
        try doctor.run(LockRecovery(path: path, staleSeconds: patience.staleSeconds))
        return doctor.actions
      }
    }
  }
}
