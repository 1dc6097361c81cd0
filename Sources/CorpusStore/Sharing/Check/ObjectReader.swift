import CLibgit2

/// Reads objects as bytes, checked against their names; stays on the thread that opened it.
final class ObjectReader {
  private let database: OpaquePointer
  private let repository: Repository

  init(_ repository: Repository) throws(CorpusError.Cause) {
    self.repository = repository
    database = try made { git_repository_odb($0, repository.raw) }
  }

  deinit { git_odb_free(database) }

  /// The bytes of an object of that kind, at most `limit` of them; `what` is how messages call it.
  func read(
    _ id: ObjectID, _ type: git_object_t, atMost limit: Int, _ what: @autoclosure () -> String
  ) throws(CorpusError.Cause) -> [UInt8] {
    try checkHeader(id, type, limit, what)
    var (object, name) = (OpaquePointer?.none, id.raw)
    let code = git_odb_read(&object, database, &name)
    guard code >= 0, let object else { throw Self.unreadable(id, code, what()) }
    defer { git_odb_object_free(object) }
    guard git_odb_object_type(object) == type else { throw .untrusted("\(what()) is of another kind (\(id.hex))") }
    return Array(UnsafeRawBufferPointer(start: git_odb_object_data(object), count: git_odb_object_size(object)))
  }

  /// Whether the object is there at all.
  func has(_ id: ObjectID) -> Bool {
    var name = id.raw
    return git_odb_exists(database, &name) == 1
  }

  /// Whether the object is there and is a commit.
  func isCommit(_ id: ObjectID) -> Bool {
    var (size, found, name) = (0, git_object_t(0), id.raw)
    guard git_odb_read_header(&size, &found, database, &name) >= 0 else {
      git_error_clear()
      return false
    }
    return found == GIT_OBJECT_COMMIT
  }

  private func checkHeader(
    _ id: ObjectID, _ type: git_object_t, _ limit: Int, _ what: () -> String
  ) throws(CorpusError.Cause) {
    var (size, found, name) = (0, git_object_t(0), id.raw)
    let code = git_odb_read_header(&size, &found, database, &name)
    guard code >= 0 else { throw Self.unreadable(id, code, what()) }
    guard found == type else { throw .untrusted("\(what()) is of another kind (\(id.hex))") }
    guard size <= limit else {
      throw .sharing(.beyond("\(what()) has \(size) bytes, and \(limit) are allowed", option: "--max-bytes"))
    }
  }

  private static func unreadable(_ id: ObjectID, _ code: Int32, _ what: String) -> CorpusError.Cause {
    defer { git_error_clear() }
    guard code != GIT_ENOTFOUND.rawValue else { return .untrusted("\(what) is missing (\(id.hex))") }
    let words = git_error_last().flatMap { $0.pointee.message.map { String(cString: $0) } } ?? "no reason given"
    return .untrusted("\(what) cannot be read (\(id.hex)): \(words)")
  }
}
