import CLibgit2

extension Repository {
  /// What all references point at, and all that their logs remember, without repetition.
  func roots() throws(CorpusError.Cause) -> [ObjectID] {
    var (roots, seen): ([ObjectID], Set<ObjectID>) = ([], [])
    for name in try references() {
      var id = git_oid()
      let code = git_reference_name_to_id(&id, raw, name)
      // A symbolic reference may point to a branch that does not exist yet.
      guard code >= 0 || code == GIT_ENOTFOUND.rawValue else { throw .ofReading("the reference \(name)", code) }
      let logged = try logged(name)
      for root in (code >= 0 ? [ObjectID(id)] : []) + logged where seen.insert(root).inserted { roots.append(root) }
    }
    return roots
  }

  /// The names of all references, sorted, HEAD among them.
  func references() throws(CorpusError.Cause) -> [String] {
    var list = git_strarray()
    try check(git_reference_list(&list, raw))
    defer { git_strarray_dispose(&list) }
    let names = (0..<list.count).compactMap { list.strings[$0].map { String(cString: $0) } }
    return ["HEAD"] + names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The commits that the log of a reference names and that are there: git itself forgets old ones.
  private func logged(_ name: String) throws(CorpusError.Cause) -> [ObjectID] {
    let log = try made { git_reflog_read($0, raw, name) }
    defer { git_reflog_free(log) }
    let database = try made { git_repository_odb($0, raw) }
    defer { git_odb_free(database) }
    return (0..<git_reflog_entrycount(log)).compactMap { index in
      guard let entry = git_reflog_entry_byindex(log, index), let id = git_reflog_entry_id_new(entry) else {
        return nil
      }
      return git_odb_exists(database, id) == 1 ? ObjectID(id.pointee) : nil
    }
  }

  /// What kind of object that is; it has to be there.
  func type(of id: ObjectID) throws(CorpusError.Cause) -> git_object_t {
    let database = try made { git_repository_odb($0, raw) }
    defer { git_odb_free(database) }
    var (length, type, name) = (0, GIT_OBJECT_INVALID, id.raw)
    let code = git_odb_read_header(&length, &type, database, &name)
    guard code >= 0 else { throw .ofReading("object \(id.hex)", code) }
    return type
  }

  /// What a tag that is an object of its own points at.
  func target(ofTag id: ObjectID) throws(CorpusError.Cause) -> ObjectID {
    var (tag, name) = (OpaquePointer?.none, id.raw)
    let code = git_tag_lookup(&tag, raw, &name)
    guard code >= 0, let tag, let target = git_tag_target_id(tag) else { throw .ofReading("tag \(id.hex)", code) }
    defer { git_tag_free(tag) }
    return ObjectID(target.pointee)
  }
}
