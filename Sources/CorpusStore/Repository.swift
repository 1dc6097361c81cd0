import CLibgit2
import StatementModel

/// An open handle on the git repository of a corpus; stays on the thread that opened it.
final class Repository {
  /// Who every commit is by: the record of a statement is in the trailers, and no user's name belongs in a corpus.
  static let identity = (name: "tifa", address: "tifa@localhost")

  let raw: OpaquePointer
  /// The branch that is read and written: what is published, unless the corpus is switched to a draft.
  private(set) var branch = Branch.main

  /// Opens the repository at `path` itself; never searches upwards, and checks owner, settings and extensions.
  init(at path: String, trustsOwner: Bool = false) throws(CorpusError.Cause) {
    try GitLibrary.start()
    try PlaceCheck(path: path, trustsOwner: trustsOwner).run()
    let flags =
      GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue | GIT_REPOSITORY_OPEN_BARE.rawValue
      | GIT_REPOSITORY_OPEN_NO_DOTGIT.rawValue
    raw = try GitLibrary.checkingOwner(!trustsOwner) { () throws(CorpusError.Cause) in
      try made { git_repository_open_ext($0, path, flags, nil) }
    }
    try check(git_repository_set_ident(raw, Self.identity.name, Self.identity.address))
    try useOwnDatabase()
    branch = try headBranch()
  }

  deinit { git_repository_free(raw) }

  /// The commit of that name, which has to be there.
  func commit(_ id: ObjectID) throws(CorpusError.Cause) -> Commit { try Commit(id, in: self) }

  /// The bytes of a file, checked against its name; it has to be there.
  func blob(_ id: ObjectID) throws(CorpusError.Cause) -> [UInt8] { try object(id, .file) }

  /// The bytes of an object, checked against its name; it has to be there and of that kind.
  func object(_ id: ObjectID, _ kind: ObjectKind) throws(CorpusError.Cause) -> [UInt8] {
    let database = try made { git_repository_odb($0, raw) }
    defer { git_odb_free(database) }
    var (object, name) = (OpaquePointer?.none, id.raw)
    let code = git_odb_read(&object, database, &name)
    guard code >= 0, let object else { throw .ofReading("\(kind.word) \(id.hex)", code) }
    defer { git_odb_object_free(object) }
    guard git_odb_object_type(object) == kind.type else { throw .damaged("\(id.hex) is no \(kind.word)") }
    return Array(UnsafeRawBufferPointer(start: git_odb_object_data(object), count: git_odb_object_size(object)))
  }
}
