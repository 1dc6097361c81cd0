import CLibgit2
import FoundationEssentials
import Glibc

/// A repository of its own for what was fetched and is not checked yet; it can see the objects of the corpus, and the
/// corpus sees none of its.
struct Quarantine {
  /// Where the repository is.
  let path: String
  /// What the corpus's own branches, releases and fetched branches point at.
  let known: Set<ObjectID>
  /// The corpus that it belongs to; nil where one is being cloned.
  let corpus: String?

  /// Runs `body` with a quarantine inside the corpus, and removes it.
  ///
  /// Called as git calls its own, so that `git gc` removes what a crash leaves; the next quarantine does so too.
  static func within<Result>(
    _ corpus: Corpus, _ body: (Quarantine) throws(CorpusError.Cause) -> Result
  ) throws(CorpusError.Cause) -> Result {
    try clearLeftovers(in: corpus.path)
    let template = "\(corpus.path)/objects/\(prefix)"
    return try Folder.withScratch(named: template) { scratch throws(CorpusError.Cause) in
      let lock = Glibc.open("\(scratch)/\(lockName)", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw .ofSystem(errno, opening: scratch) }
      defer { close(lock) }
      let path = "\(scratch)/incoming.git"
      try Corpus.initialize(path)
      let references = try Repository(at: corpus.path).references(under: "refs/")
      try write(
        "# pack-refs with: sorted \n" + references.map { "\($0.id.hex) \($0.name)\n" }.joined(),
        to: "\(path)/packed-refs")
      return try body(Quarantine(path: path, known: Set(references.map(\.id)), corpus: corpus.path))
    }
  }

  /// Opens it, with the objects of the corpus in reach.
  func open() throws(CorpusError.Cause) -> Repository {
    let repository = try Repository(at: path)
    guard let corpus else { return repository }
    let database = try made { git_repository_odb($0, repository.raw) }
    defer { git_odb_free(database) }
    // Not by `objects/info/alternates`: whether that is heeded is not for a quarantine to decide.
    var (packs, files) = (UnsafeMutablePointer<git_odb_backend>?.none, UnsafeMutablePointer<git_odb_backend>?.none)
    try check(git_odb_backend_pack(&packs, "\(corpus)/objects"))
    try check(git_odb_add_alternate(database, packs, 2))
    try check(git_odb_backend_loose(&files, "\(corpus)/objects", -1, 0, 0, 0))
    try check(git_odb_add_alternate(database, files, 1))
    return repository
  }

  /// The packs in it: their paths without ending, sorted.
  func packs(in folder: String = "objects/pack") throws(CorpusError.Cause) -> [String] {
    try Folder.listing(of: "\(path)/\(folder)").filter { $0.hasSuffix(".idx") }.map { name in
      "\(path)/\(folder)/\(name.dropLast(4))"
    }
  }

  private static let prefix = "tmp_objdir-incoming-"
  private static let lockName = "in-use"

  /// Removes the quarantines that nobody works in any more.
  private static func clearLeftovers(in corpus: String) throws(CorpusError.Cause) {
    for name in try Folder.listing(of: "\(corpus)/objects") where name.hasPrefix(prefix) {
      let folder = "\(corpus)/objects/\(name)"
      let lock = Glibc.open("\(folder)/\(lockName)", O_RDWR | O_CLOEXEC | O_NOFOLLOW)
      var status = stat()
      let isAbandoned =
        lock >= 0
        ? flock(lock, LOCK_EX | LOCK_NB) == 0 : lstat(folder, &status) == 0 && time(nil) - status.st_mtim.tv_sec > 60
      if isAbandoned { try Folder.remove(folder) }
      if lock >= 0 { close(lock) }
    }
  }

  private static func write(_ text: String, to path: String) throws(CorpusError.Cause) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path))
    } catch {
      throw .system("\(path) cannot be written")
    }
  }
}
