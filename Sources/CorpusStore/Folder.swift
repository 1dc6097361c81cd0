import FoundationEssentials
import Glibc

/// What creating a corpus needs of the file system.
enum Folder {
  /// Whether `path` is a folder; nil where nothing is there.
  static func exists(_ path: String) -> Bool? {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) ? isFolder : nil
  }

  /// Whether the folder at `path` holds nothing.
  static func isEmpty(_ path: String) throws(CorpusError.Cause) -> Bool { try names(in: path).isEmpty }

  /// What stands in the folder at `path`, sorted.
  static func names(in path: String) throws(CorpusError.Cause) -> [String] {
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
    for name in try names(in: path) {
      let entry = "\(path)/\(name)"
      if exists(entry) == true { try syncAll(entry) } else { try sync(entry, as: 0) }
    }
    try sync(path)
  }
}
