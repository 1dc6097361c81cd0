import FoundationEssentials
import Glibc

/// What creating a corpus needs of the file system.
enum Folder {
  /// Whether `path` is a folder; nil where nothing is there.
  static func exists(_ path: String) -> Bool? {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) ? isFolder : nil
  }

  /// The names of what is in a folder, sorted; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file that has to be there.
  static func bytes(of path: String) throws(CorpusError.Cause) -> [UInt8] {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw .ofSystem(errno, opening: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .system("\(path) is no file") }
    var (bytes, done) = ([UInt8](repeating: 0, count: Int(status.st_size)), 0)
    while done < bytes.count {
      let count = bytes[done...].withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw .ofSystem(count < 0 ? errno : EIO, opening: path) }
      done += count
    }
    return bytes
  }

  /// What the system knows of a file or folder itself, no link followed; nil where nothing is there.
  static func status(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  /// Whether the folder at `path` holds nothing.
  static func isEmpty(_ path: String) throws(CorpusError.Cause) -> Bool { try list(path).isEmpty }

  /// What stands in the folder at `path`, sorted.
  static func list(_ path: String) throws(CorpusError.Cause) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw .system("\(path) cannot be listed")
    }
  }

  /// Makes `path` and the folders above it where they are missing; durable once it returns.
  static func make(_ path: String) throws(CorpusError.Cause) {
    var made = path.hasPrefix("/") ? "" : "."
    for step in path.split(separator: "/") {
      let above = made.isEmpty ? "/" : made
      made += "/" + step
      if mkdir(made, 0o777) == 0 { try sync(above) } else if errno != EEXIST { throw .ofSystem(errno, opening: made) }
    }
  }

  /// Syncs the entries of a folder to disk.
  static func sync(_ path: String) throws(CorpusError.Cause) { try sync(path, as: O_DIRECTORY) }

  private static func sync(_ path: String, as kind: Int32) throws(CorpusError.Cause) {
    let file = Glibc.open(path, O_RDONLY | kind | O_CLOEXEC)
    guard file >= 0 else { throw .ofSystem(errno, opening: path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .ofSystem(errno, opening: path) }
  }

  /// Syncs every file and folder below `path`, and `path` itself.
  static func syncAll(_ path: String) throws(CorpusError.Cause) {
    for name in try list(path) {
      let entry = "\(path)/\(name)"
      if exists(entry) == true { try syncAll(entry) } else { try sync(entry, as: 0) }
    }
    try sync(path)
  }

  /// Removes a folder and all in it.
  static func remove(_ path: String) throws(CorpusError.Cause) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw .system("\(path) cannot be removed")
    }
  }
}
