import CLibgit2

/// A few objects of any kind that are made in memory and written as one pack, never as loose files.
final class SmallPack {
  private let repository: Repository
  private let database: OpaquePointer
  private(set) var objects: [ObjectID] = []

  /// Puts a store in memory before those on disk of `repository`.
  init(_ repository: Repository) throws(CorpusError.Cause) {
    self.repository = repository
    database = try made { git_repository_odb($0, repository.raw) }
    var memory: UnsafeMutablePointer<git_odb_backend>?
    try check(git_mempack_new(&memory))
    // The database owns the store from here on.
    try check(git_odb_add_backend(database, memory, 999))
  }

  deinit { git_odb_free(database) }

  /// Adds an object; returns its name.
  @discardableResult
  func add(_ bytes: [UInt8], _ type: git_object_t) throws(CorpusError.Cause) -> ObjectID {
    var id = git_oid()
    try check(git_odb_write(&id, database, bytes, bytes.count, type))
    objects.append(ObjectID(id))
    return ObjectID(id)
  }

  /// Adds objects to the pack that the repository has already.
  func include(_ known: some Sequence<ObjectID>) { objects += known }

  /// Writes the pack into `folder`, or where the repository keeps its packs, and syncs it.
  func write(into folder: String? = nil) throws(CorpusError.Cause) {
    guard !objects.isEmpty else { return }
    let builder = try made { git_packbuilder_new($0, repository.raw) }
    defer { git_packbuilder_free(builder) }
    git_packbuilder_set_threads(builder, 1)
    for object in objects {
      var id = object.raw
      try check(git_packbuilder_insert(builder, &id, nil))
    }
    try check(git_packbuilder_write(builder, folder, 0o444, nil, nil))
  }
}
