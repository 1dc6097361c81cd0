import CLibgit2
import StatementModel

extension Corpus {
  /// Copies the corpus at `remote` to `path`, where nothing or an empty folder may be, and keeps the address as `origin`.
  ///
  /// Everything is fetched beside the path, checked, and moved there: it is there whole or not at all.
  public static func clone(
    _ remote: RemoteAddress, to path: String, _ sharing: Sharing = Sharing()
  ) throws(CorpusError) -> (corpus: Corpus, result: CloneResult) {
    try CorpusError.during(.clone, path) { () throws(CorpusError.Cause) in
      let target = withoutEndingSlash(path)
      let parent = Self.parent(of: target)
      Folder.clearScratch(in: parent)
      try checkVacant(path)
      try Folder.make(parent)
      let result = try Folder.withScratch(in: parent) { scratch throws(CorpusError.Cause) in
        let built = "\(scratch)/corpus.git"
        let result = try fetch(remote, into: built, sharing)
        try Folder.syncAll(built)
        try move(built, to: target)
        return result
      }
      try Folder.sync(parent)
      return (Corpus(path: path), result)
    }
  }

  private static func fetch(
    _ remote: RemoteAddress, into path: String, _ sharing: Sharing
  ) throws(CorpusError.Cause) -> CloneResult {
    try GitLibrary.start()
    try initialize(path)
    let repository = try Repository(at: path)
    try configure(repository)
    let quarantine = Quarantine(path: path, known: [], corpus: nil)
    let fetched = try Fetching(remote: remote, sharing: sharing).run(into: quarantine)
    guard let main = fetched.branches[.main] else { throw .sharing(.noBranch(Branch.main.description)) }
    try quarantine.tidy(fetched.seen)
    let opened = try Repository(at: path)
    try opened.remember(Remote(name: .usual, address: remote))
    try opened.note(branches: fetched.branches, from: .usual)
    try opened.note(releases: fetched.releases)
    try opened.move(Branch.main.reference, to: main, from: nil, saying: "clone")
    let ids = try Corpus(path: path).ids(in: opened.commit(main).tree())
    return CloneResult(
      commit: CommitID(main), texts: ids.count, releases: fetched.releases.keys.sorted(),
      drafts: fetched.branches.keys.filter { $0 != .main }.sorted(), leftThere: fetched.others)
  }
}

extension Quarantine {
  /// Makes of the packs of a clone one without what nothing refers to, where there is any.
  fileprivate func tidy(_ seen: Set<ObjectID>) throws(CorpusError.Cause) {
    let old = try packs()
    guard try holdsMore(than: seen) else { return }
    try makeClean(seen)
    for pack in old { for ending in [".idx", ".pack"] { try Folder.remove(pack + ending) } }
    try moveClean(into: path)
  }
}

extension Repository {
  /// Notes where the branches of a remote are.
  func note(branches: [Branch: ObjectID], from remote: RemoteName) throws(CorpusError.Cause) {
    for (branch, id) in branches.sorted(by: { $0.key < $1.key }) {
      let reference = remote.reference(branch)
      let old = try target(of: reference)
      if old != id { try move(reference, to: id, from: old, saying: "fetch") }
    }
  }

  /// Notes the releases of a remote that are not here.
  func note(releases: [CorpusName: ObjectID]) throws(CorpusError.Cause) {
    for (name, id) in releases.sorted(by: { $0.key < $1.key }) {
      let reference = Self.releases + name.description
      if try target(of: reference) == nil { try move(reference, to: id, from: nil, saying: "fetch") }
    }
  }
}
