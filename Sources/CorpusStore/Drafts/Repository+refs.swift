import CLibgit2

extension Repository {
  /// What the reference of that full name points at, or nil where there is none.
  func target(of reference: String) throws(CorpusError.Cause) -> ObjectID? {
    var id = git_oid()
    let code = git_reference_name_to_id(&id, raw, reference)
    if code == GIT_ENOTFOUND.rawValue {
      git_error_clear()
      return nil
    }
    guard code >= 0 else { throw .ofReading(reference, code) }
    return ObjectID(id)
  }

  /// The references whose full names begin with `prefix`, sorted by name.
  func references(under prefix: String) throws(CorpusError.Cause) -> [(name: String, id: ObjectID)] {
    let iterator = try made { git_reference_iterator_glob_new($0, raw, prefix + "*") }
    defer { git_reference_iterator_free(iterator) }
    var found: [(name: String, id: ObjectID)] = []
    var name: UnsafePointer<CChar>?
    while true {
      let code = git_reference_next_name(&name, iterator)
      if code == GIT_ITEROVER.rawValue { break }
      guard code >= 0, let name else { throw .ofReading("the references", code) }
      // A name that is no text is none of tifa's.
      guard let text = String(validatingCString: name), let id = try target(of: text) else { continue }
      found.append((text, id))
    }
    git_error_clear()
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Moves a reference from `old` to `new` if it is still at `old`; nil means that it must not exist yet.
  func move(
    _ reference: String, to new: ObjectID, from old: ObjectID?, saying message: String
  ) throws(CorpusError.Cause) {
    var (made, target, expected) = (OpaquePointer?.none, new.raw, (old ?? .none).raw)
    let code = git_reference_create_matching(&made, raw, reference, &target, 1, &expected, message)
    git_reference_free(made)
    switch code {
    case GIT_OK.rawValue: return
    case GIT_EMODIFIED.rawValue, GIT_EEXISTS.rawValue, GIT_ENOTFOUND.rawValue:
      git_error_clear()
      throw .branchUnsteady
    case GIT_ELOCKED.rawValue:
      git_error_clear()
      throw .branchLocked
    default:
      let cause = CorpusError.Cause.ofLastCall(code)
      // The last sync of a folder may fail after the reference moved: what counts is where it is.
      guard try self.target(of: reference) == new else { throw cause }
    }
  }

  /// The branch that HEAD names; `main` where it names none of tifa's.
  func headBranch() throws(CorpusError.Cause) -> Branch { try headTarget().flatMap { Branch(reference: $0) } ?? .main }

  /// The reference that HEAD names, or nil where it names a commit.
  func headTarget() throws(CorpusError.Cause) -> String? {
    var head: OpaquePointer?
    let code = git_reference_lookup(&head, raw, "HEAD")
    defer { git_reference_free(head) }
    guard code >= 0, let head else { throw .ofReading("HEAD", code) }
    return git_reference_symbolic_target(head).flatMap { String(validatingCString: $0) }
  }

  /// Whether `ancestor` is `commit` or one of the commits before it.
  func descends(_ commit: ObjectID, from ancestor: ObjectID) throws(CorpusError.Cause) -> Bool {
    guard commit != ancestor else { return true }
    var (late, early) = (commit.raw, ancestor.raw)
    let code = git_graph_descendant_of(raw, &late, &early)
    guard code >= 0 else { throw .ofReading("the history", code) }
    return code == 1
  }

  /// How many commits either side has that the other has not.
  func distance(_ left: ObjectID, _ right: ObjectID) throws(CorpusError.Cause) -> (left: Int, right: Int) {
    var (ahead, behind, here, there) = (0, 0, left.raw, right.raw)
    let code = git_graph_ahead_behind(&ahead, &behind, raw, &here, &there)
    guard code >= 0 else { throw .ofReading("the history", code) }
    return (ahead, behind)
  }
}
