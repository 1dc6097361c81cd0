import CLibgit2
import Glibc

/// Loose files, one an object, behind a check.
///
/// libgit2 1.5 hangs on one that was cut short and writes outside its memory on one that is too long. tifa makes none,
/// but git does, when somebody commits in the corpus.
enum LooseObjects {
  /// What stands before libgit2's own reader of loose files; the callbacks get a pointer to its first member.
  private struct Reader {
    var backend: git_odb_backend
    let own: UnsafeMutablePointer<git_odb_backend>
    let folder: String
  }

  /// Lets `repository`, just opened at `path`, read packs and checked loose files, and write packs alone.
  ///
  /// Objects that stand elsewhere ("alternates") are not looked for: a corpus is whole in its folder.
  static func guardReading(of repository: OpaquePointer, at path: String) throws(CorpusError.Cause) {
    let folder = "\(path)/objects"
    let database = try made { git_odb_new($0) }
    defer { git_odb_free(database) }
    var packs: UnsafeMutablePointer<git_odb_backend>?
    try check(git_odb_backend_pack(&packs, folder))
    // The database owns both from here on.
    try check(git_odb_add_backend(database, packs, 2))
    try check(git_odb_add_backend(database, try reader(of: folder), 1))
    try check(git_repository_set_odb(repository, database))
  }

  private static func reader(of folder: String) throws(CorpusError.Cause) -> UnsafeMutablePointer<git_odb_backend> {
    var own: UnsafeMutablePointer<git_odb_backend>?
    try check(git_odb_backend_loose(&own, folder, -1, 1, 0, 0))
    guard let own else { throw .library(code: -1, message: "no reader of loose files") }
    let reader = UnsafeMutablePointer<Reader>.allocate(capacity: 1)
    reader.initialize(to: Reader(backend: callbacks, own: own, folder: folder))
    return UnsafeMutableRawPointer(reader).assumingMemoryBound(to: git_odb_backend.self)
  }

  private static var callbacks: git_odb_backend {
    var backend = git_odb_backend()
    backend.version = UInt32(GIT_ODB_BACKEND_VERSION)
    backend.exists = { LooseObjects.own($0).pointee.exists(LooseObjects.own($0), $1) }
    backend.exists_prefix = { LooseObjects.own($1).pointee.exists_prefix($0, LooseObjects.own($1), $2, $3) }
    backend.foreach = { LooseObjects.own($0).pointee.foreach(LooseObjects.own($0), $1, $2) }
    backend.read = {
      LooseObjects.refusal($3, $4) ?? LooseObjects.own($3).pointee.read($0, $1, $2, LooseObjects.own($3), $4)
    }
    backend.read_header = {
      LooseObjects.refusal($2, $3) ?? LooseObjects.own($2).pointee.read_header($0, $1, LooseObjects.own($2), $3)
    }
    backend.read_prefix = { id, bytes, size, type, backend, prefix, length in
      let code = LooseObjects.own(backend).pointee.exists_prefix(id, LooseObjects.own(backend), prefix, length)
      guard code == 0 else { return code }
      return LooseObjects.refusal(backend, id)
        ?? LooseObjects.own(backend).pointee.read(bytes, size, type, LooseObjects.own(backend), id)
    }
    backend.free = { backend in
      LooseObjects.own(backend).pointee.free(LooseObjects.own(backend))
      LooseObjects.reader(backend).deinitialize(count: 1).deallocate()
    }
    return backend
  }

  private static func reader(_ backend: UnsafeMutablePointer<git_odb_backend>?) -> UnsafeMutablePointer<Reader> {
    guard let backend else { fatalError("libgit2 calls a reader that it was given") }
    return UnsafeMutableRawPointer(backend).assumingMemoryBound(to: Reader.self)
  }

  private static func own(_ backend: UnsafeMutablePointer<git_odb_backend>?) -> UnsafeMutablePointer<git_odb_backend> {
    reader(backend).pointee.own
  }

  /// The code to return where the loose file of an object is not there or not sound; nil where it may be read.
  private static func refusal(
    _ backend: UnsafeMutablePointer<git_odb_backend>?, _ id: UnsafePointer<git_oid>?
  ) -> Int32? {
    guard let id else { return GIT_ERROR.rawValue }
    let name = ObjectID(id.pointee).hex
    guard let bytes = bytes(at: "\(reader(backend).pointee.folder)/\(name.prefix(2))/\(name.dropFirst(2))") else {
      return GIT_ENOTFOUND.rawValue
    }
    guard tifa_git_loose_is_sound(bytes, bytes.count) == 0 else { return nil }
    git_error_set_str(Int32(GIT_ERROR_ODB.rawValue), "the file of object \(name) is cut short or otherwise damaged")
    return GIT_ERROR.rawValue
  }

  private static func bytes(at path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let read = pread(file, buffer.baseAddress.map { $0 + count }, buffer.count - count, off_t(count))
        guard read > 0 else { break }
        count += read
      }
    }
  }
}
