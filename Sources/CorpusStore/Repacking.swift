import CLibgit2

/// Objects of several packs written as one, each in terms of like ones.
///
/// libgit2's search, on one thread, so that the same corpus gives the same pack.
struct Repacking {
  let repository: Repository

  /// Writes the pack beside the others, durable, and reads every object back from it; the packs that hold them stay.
  ///
  /// CPU time grows with the bytes, about 0.15 s for a megabyte.
  func write(_ objects: [(id: ObjectID, path: String?)]) throws(CorpusError.Cause) -> KeptPack {
    let name: String
    do {
      name = try build(objects)
    } catch {
      // Says which object it is where one cannot be read.
      try repository.readBack(objects.map(\.id))
      throw error
    }
    try Folder.sync("\(repository.path)/objects/pack")
    guard let pack = KeptPack.all(in: repository.path).first(where: { $0.name == name }) else {
      throw .damaged("the new pack is not there")
    }
    try PackReader(pack).readAll(objects.map(\.id))
    return pack
  }

  /// Writes the pack; returns its name.
  private func build(_ objects: [(id: ObjectID, path: String?)]) throws(CorpusError.Cause) -> String {
    let builder = try made { git_packbuilder_new($0, repository.raw) }
    defer { git_packbuilder_free(builder) }
    git_packbuilder_set_threads(builder, 1)
    for (id, path) in objects {
      var id = id.raw
      try check(git_packbuilder_insert(builder, &id, path))
    }
    try check(git_packbuilder_write(builder, nil, 0o444, nil, nil))
    return git_packbuilder_name(builder).map { "pack-" + String(cString: $0) } ?? ""
  }
}
