import CLibgit2
import StatementModel

/// An open handle on the git repository of a corpus; stays on the thread that opened it.
final class Repository {
  /// Who every commit is by: the record of a statement is in the trailers, and no user's name belongs in a corpus.
  static let identity = (name: "tifa", address: "tifa@localhost")

  let raw: OpaquePointer
  /// The branch that is read and written: what is published, unless the corpus is switched to a draft.
  private(set) var branch = Branch.main

  /// Opens the repository at `path` itself; never searches upwards, and checks owner and extensions.
  init(at path: String) throws(CorpusError.Cause) {
    try GitLibrary.start()
    let flags =
      GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue | GIT_REPOSITORY_OPEN_BARE.rawValue
      | GIT_REPOSITORY_OPEN_NO_DOTGIT.rawValue
    raw = try made { git_repository_open_ext($0, path, flags, nil) }
    try check(git_repository_set_ident(raw, Self.identity.name, Self.identity.address))
    branch = try headBranch()
  }

  deinit { git_repository_free(raw) }

  /// The commit that the branch points at, or nil where there is none yet.
  func tip() throws(CorpusError.Cause) -> ObjectID? {
    var id = git_oid()
    let code = git_reference_name_to_id(&id, raw, branch.reference)
    if code == GIT_ENOTFOUND.rawValue {
      guard case .draft(let name) = branch else { return nil }
      throw .branch(.draftGone(name.description))
    }
    guard code >= 0 else { throw .ofReading("the branch", code) }
    return ObjectID(id)
  }

  /// The commit of that name, which has to be there.
  func commit(_ id: ObjectID) throws(CorpusError.Cause) -> Commit { try Commit(id, in: self) }

  /// The bytes of a file, checked against its name; it has to be there.
  func blob(_ id: ObjectID) throws(CorpusError.Cause) -> [UInt8] {
    var (blob, name) = (OpaquePointer?.none, id.raw)
    let code = git_blob_lookup(&blob, raw, &name)
    guard code >= 0, let blob else { throw .ofReading("file \(id.hex)", code) }
    defer { git_blob_free(blob) }
    let bytes = UnsafeRawBufferPointer(start: git_blob_rawcontent(blob), count: Int(git_blob_rawsize(blob)))
    return Array(bytes)
  }
}
