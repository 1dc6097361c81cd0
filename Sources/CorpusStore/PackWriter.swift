import CLibgit2

/// Objects that are made in memory and then written as one pack: a few syncs for any number of files, and no loose
/// file that a crash could leave truncated, on which libgit2 1.5 would read for ever.
final class PackWriter {
  /// A file or folder to stand in a folder.
  struct Child {
    let name: String
    let id: ObjectID
    let isFolder: Bool
  }

  let repository: Repository
  private let database: OpaquePointer
  /// What the pack will hold, in the order of making.
  private var objects: [ObjectID] = []

  /// Puts a store in memory before those on disk of `repository`.
  init(_ repository: Repository) throws(CorpusError.Cause) {
    self.repository = repository
    database = try made { git_repository_odb($0, repository.raw) }
    var memory: UnsafeMutablePointer<git_odb_backend>?
    try check(git_mempack_new(&memory))
    // The database owns the store from here on.
    try check(git_odb_add_backend(database, memory, Self.beforeAllOthers))
  }

  private static let beforeAllOthers: Int32 = 999

  deinit { git_odb_free(database) }

  /// How much was made; `forget(since:)` takes back what came later.
  var mark: Int { objects.count }

  /// Leaves out of the pack what was made since `mark`.
  func forget(since mark: Int) { objects.removeLast(objects.count - mark) }

  /// A file with these bytes.
  func file(_ bytes: [UInt8]) throws(CorpusError.Cause) -> ObjectID {
    var id = git_oid()
    try check(git_blob_create_from_buffer(&id, repository.raw, bytes, bytes.count))
    return remembered(id)
  }

  /// A folder like `base` with `children` put in and the entries called `removed` taken out.
  func folder(
    _ base: Tree?, with children: [Child], without removed: [String] = []
  ) throws(CorpusError.Cause) -> ObjectID {
    let builder = try made { git_treebuilder_new($0, repository.raw, base?.raw) }
    defer { git_treebuilder_free(builder) }
    for name in removed { try check(git_treebuilder_remove(builder, name)) }
    for child in children {
      var id = child.id.raw
      let mode = child.isFolder ? GIT_FILEMODE_TREE : GIT_FILEMODE_BLOB
      try check(git_treebuilder_insert(nil, builder, child.name, &id, mode))
    }
    var id = git_oid()
    try check(git_treebuilder_write(&id, builder))
    return remembered(id)
  }

  /// A commit; moves no branch.
  func commit(
    _ tree: ObjectID, after parent: ObjectID?, saying message: String, authored: Int64, recorded: Int64
  ) throws(CorpusError.Cause) -> ObjectID {
    let author = try signature(authored)
    defer { git_signature_free(author) }
    let committer = try signature(recorded)
    defer { git_signature_free(committer) }
    var parents: [OpaquePointer?] = []
    if let parent { parents.append(try lookUp(parent, GIT_OBJECT_COMMIT)) }
    defer { for parent in parents { git_object_free(parent) } }
    let root = try lookUp(tree, GIT_OBJECT_TREE)
    defer { git_object_free(root) }
    var id = git_oid()
    // No encoding: naming UTF-8, which is git's default, would change the commit's name.
    try check(
      git_commit_create(&id, repository.raw, nil, author, committer, nil, message, root, parents.count, &parents))
    return remembered(id)
  }

  /// Writes the pack and syncs it; returns what it holds.
  func write() throws(CorpusError.Cause) -> [ObjectID] {
    let builder = try made { git_packbuilder_new($0, repository.raw) }
    defer { git_packbuilder_free(builder) }
    git_packbuilder_set_threads(builder, 1)
    for object in objects {
      var id = object.raw
      try check(git_packbuilder_insert(builder, &id, nil))
    }
    try check(git_packbuilder_write(builder, nil, 0o444, nil, nil))
    return objects
  }

  private func remembered(_ id: git_oid) -> ObjectID {
    objects.append(ObjectID(id))
    return ObjectID(id)
  }

  private func lookUp(_ id: ObjectID, _ type: git_object_t) throws(CorpusError.Cause) -> OpaquePointer {
    var (object, name) = (OpaquePointer?.none, id.raw)
    let code = git_object_lookup(&object, repository.raw, &name, type)
    guard code >= 0, let object else { throw .ofReading("object \(id.hex)", code) }
    return object
  }

  private func signature(_ seconds: Int64) throws(CorpusError.Cause) -> UnsafeMutablePointer<git_signature> {
    var signature: UnsafeMutablePointer<git_signature>?
    let code = git_signature_new(&signature, Repository.identity.name, Repository.identity.address, seconds, 0)
    guard code >= 0, let signature else { throw .ofLastCall(code) }
    return signature
  }
}
