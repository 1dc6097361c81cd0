import CLibgit2
import Glibc

extension Repository {
  /// Has objects read from the packs and, where another program wrote some, from files of their own by our reader; from
  /// nowhere else, whatever `objects/info/alternates` may say.
  func useOwnDatabase() throws(CorpusError.Cause) {
    try PackIndexBounds.check(packsIn: "\(path)objects/pack")
    let database = try made { git_odb_new($0) }
    defer { git_odb_free(database) }
    var packs: UnsafeMutablePointer<git_odb_backend>?
    try check(git_odb_backend_pack(&packs, "\(path)objects"))
    try check(git_odb_add_backend(database, packs, 2))
    if !LooseObject.folders(in: path).isEmpty {
      try check(git_odb_add_backend(database, LooseReader.backend(for: path), 1))
    }
    try check(git_repository_set_odb(raw, database))
  }
}

/// Reads objects in files of their own within bounds; libgit2 1.5 reads for ever where such a file is cut short, and past
/// its memory where one holds more than it says.
enum LooseReader {
  /// A backend for libgit2, which owns it from then on.
  static func backend(for repository: String) -> UnsafeMutablePointer<git_odb_backend> {
    let reader = UnsafeMutablePointer<tifa_git_loose_reader>.allocate(capacity: 1)
    reader.initialize(to: tifa_git_loose_reader())
    reader.pointee.repository = strdup(repository)
    git_odb_init_backend(&reader.pointee.parent, UInt32(GIT_ODB_BACKEND_VERSION))
    reader.pointee.parent.read = { LooseReader.read($0, $1, $2, $3, $4) }
    reader.pointee.parent.read_header = { LooseReader.readHeader($0, $1, $2, $3) }
    reader.pointee.parent.exists = { LooseReader.file($0, $1).map { Folder.status($0) != nil } == true ? 1 : 0 }
    reader.pointee.parent.free = { backend in
      guard let backend else { return }
      let reader = UnsafeMutableRawPointer(backend).assumingMemoryBound(to: tifa_git_loose_reader.self)
      free(reader.pointee.repository)
      reader.deallocate()
    }
    return UnsafeMutableRawPointer(reader).assumingMemoryBound(to: git_odb_backend.self)
  }

  private static func file(_ backend: UnsafeMutablePointer<git_odb_backend>?, _ id: UnsafePointer<git_oid>?) -> String?
  {
    guard let backend, let id else { return nil }
    let reader = UnsafeMutableRawPointer(backend).assumingMemoryBound(to: tifa_git_loose_reader.self)
    guard let repository = reader.pointee.repository else { return nil }
    let hex = ObjectID(id.pointee).hex
    return "\(String(cString: repository))/objects/\(hex.prefix(2))/\(hex.dropFirst(2))"
  }

  /// The object, or libgit2's code for why there is none.
  private static func object(
    _ backend: UnsafeMutablePointer<git_odb_backend>?, _ id: UnsafePointer<git_oid>?
  ) -> (object: (type: git_object_t, bytes: ArraySlice<UInt8>)?, code: Int32) {
    guard let file = file(backend, id), Folder.status(file) != nil else { return (nil, GIT_ENOTFOUND.rawValue) }
    guard let object = LooseObject.unpacked(file) else {
      git_error_set_str(Int32(GIT_ERROR_ODB.rawValue), "an object in a file of its own is damaged")
      return (nil, GIT_ERROR.rawValue)
    }
    return (object, 0)
  }

  private static func read(
    _ data: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ length: UnsafeMutablePointer<Int>?,
    _ type: UnsafeMutablePointer<git_object_t>?, _ backend: UnsafeMutablePointer<git_odb_backend>?,
    _ id: UnsafePointer<git_oid>?
  ) -> Int32 {
    let (object, code) = object(backend, id)
    guard let object else { return code }
    guard let copy = git_odb_backend_data_alloc(backend, object.bytes.count + 1) else { return GIT_ERROR.rawValue }
    UnsafeMutableRawBufferPointer(start: copy, count: object.bytes.count).copyBytes(from: object.bytes)
    copy.storeBytes(of: 0, toByteOffset: object.bytes.count, as: UInt8.self)
    data?.pointee = copy
    length?.pointee = object.bytes.count
    type?.pointee = object.type
    return 0
  }

  private static func readHeader(
    _ length: UnsafeMutablePointer<Int>?, _ type: UnsafeMutablePointer<git_object_t>?,
    _ backend: UnsafeMutablePointer<git_odb_backend>?, _ id: UnsafePointer<git_oid>?
  ) -> Int32 {
    let (object, code) = object(backend, id)
    guard let object else { return code }
    length?.pointee = object.bytes.count
    type?.pointee = object.type
    return 0
  }
}
