import CLibgit2
import FoundationEssentials

/// A repository of its own for what was fetched and is not checked yet; it can see the objects of the corpus, and the
/// corpus sees none of its.
struct Quarantine {
  /// Where the repository is.
  let path: String
  /// What the corpus's own branches, releases and fetched branches point at.
  let known: Set<ObjectID>
  /// The corpus that it belongs to; nil where one is being cloned.
  let corpus: String?

  /// Runs `body` with a quarantine inside the corpus, and removes it, with those that killed processes left.
  static func within<Result>(
    _ corpus: Corpus, _ body: (Quarantine) throws(CorpusError.Cause) -> Result
  ) throws(CorpusError.Cause) -> Result {
    Folder.clearScratch(in: corpus.path)
    return try Folder.withScratch(in: corpus.path) { scratch throws(CorpusError.Cause) in
      let path = "\(scratch)/corpus.git"
      try Corpus.initialize(path)
      let references = try Repository(at: corpus.path).references(under: "refs/")
      // What the corpus has, for the other side to build upon.
      let lines = ["# pack-refs with: sorted \n"] + references.map { "\($0.id.hex) \($0.name)\n" }
      try write(lines.joined(), to: "\(path)/packed-refs")
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
    var packs: UnsafeMutablePointer<git_odb_backend>?
    try check(git_odb_backend_pack(&packs, "\(corpus)/objects"))
    try check(git_odb_add_alternate(database, packs, 2))
    try check(git_odb_add_alternate(database, LooseReader.backend(for: corpus), 1))
    return repository
  }

  /// The packs in it: their paths without ending, sorted.
  func packs(in folder: String = "objects/pack") throws(CorpusError.Cause) -> [String] {
    try Folder.listIfThere("\(path)/\(folder)").filter { $0.hasSuffix(".idx") }.map { name in
      "\(path)/\(folder)/\(name.dropLast(4))"
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
