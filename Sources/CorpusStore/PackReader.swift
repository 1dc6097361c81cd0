import CLibgit2

/// Reads from one pack alone, whatever other packs hold.
final class PackReader {
  private let database: OpaquePointer
  private let pack: KeptPack

  init(_ pack: KeptPack) throws(CorpusError.Cause) {
    try GitLibrary.start()
    self.pack = pack
    database = try made { git_odb_new($0) }
    var backend: UnsafeMutablePointer<git_odb_backend>?
    try check(git_odb_backend_one_pack(&backend, pack.stem + ".idx"))
    try check(git_odb_add_backend(database, backend, 1))
  }

  deinit { git_odb_free(database) }

  /// Reads these objects, each checked against its name; throws at the first that is not there so.
  func readAll(_ ids: [ObjectID]) throws(CorpusError.Cause) {
    for id in ids {
      if let reason = fault(of: id) { throw .damaged("object \(id.hex) in \(pack.name): \(reason)") }
    }
  }

  /// What is the matter with an object; nil where its bytes are those of its name.
  func fault(of id: ObjectID) -> String? {
    var (object, name) = (OpaquePointer?.none, id.raw)
    let code = git_odb_read(&object, database, &name)
    guard code >= 0 else {
      guard case .library(_, let message) = CorpusError.Cause.ofLastCall(code) else { return "not readable" }
      return message
    }
    git_odb_object_free(object)
    return nil
  }
}
