import CLibgit2

/// One commit of a corpus; keeps its repository open.
final class Commit {
  let id: ObjectID
  private let raw: OpaquePointer
  let repository: Repository

  init(_ id: ObjectID, in repository: Repository) throws(CorpusError.Cause) {
    var (commit, name) = (OpaquePointer?.none, id.raw)
    let code = git_commit_lookup(&commit, repository.raw, &name)
    guard code >= 0, let commit else { throw .ofReading("commit \(id.hex)", code) }
    (self.id, raw, self.repository) = (id, commit, repository)
  }

  deinit { git_commit_free(raw) }

  /// When it was recorded, in seconds since 1970.
  var recordedAt: Int64 { git_commit_time(raw) }

  /// What it says, trailers included.
  var message: String { git_commit_message(raw).map { String(cString: $0) } ?? "" }

  /// The corpus as it was then.
  func tree() throws(CorpusError.Cause) -> Tree {
    guard let id = git_commit_tree_id(raw) else { throw .damaged("commit \(id.hex) has no tree") }
    return try Tree(ObjectID(id.pointee), in: repository)
  }

  /// How many commits it was made on; several for a merge.
  var parentCount: Int { Int(git_commit_parentcount(raw)) }

  /// The commit before it on the branch, or nil for the first one.
  func parent() throws(CorpusError.Cause) -> Commit? { parentCount > 0 ? try parent(0) : nil }

  /// One of the commits that it was made on, by number from 0.
  func parent(_ number: Int) throws(CorpusError.Cause) -> Commit {
    guard let id = git_commit_parent_id(raw, UInt32(number)) else { throw .damaged("commit \(id.hex) has no parent") }
    return try Commit(ObjectID(id.pointee), in: repository)
  }
}
