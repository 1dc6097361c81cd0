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
  static func isEmpty(_ path: String) throws(CorpusError.Cause) -> Bool {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).isEmpty
    } catch {
      throw .system("\(path) cannot be listed")
    }
  }

  /// Makes `path` and the folders above it where they are missing.
  static func make(_ path: String) throws(CorpusError.Cause) {
    var made = path.hasPrefix("/") ? "" : "."
    for step in path.split(separator: "/") {
      made += "/" + step
      guard mkdir(made, 0o777) == 0 || errno == EEXIST else { throw .ofSystem(errno, opening: made) }
    }
  }

  /// Runs `body` with a new folder in `parent`, and removes the folder and what is left in it.
  static func withScratch<Result>(
    in parent: String, _ body: (String) throws(CorpusError.Cause) -> Result
  ) throws(CorpusError.Cause) -> Result {
    try withScratch(named: "\(parent)/.tifa-", body)
  }

  /// The same with a folder whose path begins with `name`.
  static func withScratch<Result>(
    named name: String, _ body: (String) throws(CorpusError.Cause) -> Result
  ) throws(CorpusError.Cause) -> Result {
    var template = Array("\(name)XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .ofSystem(errno, opening: name) }
    let scratch = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let result: Result
    do {
      result = try body(scratch)
    } catch {
      try remove(scratch)
      throw error
    }
    try remove(scratch)
    return result
  }

  /// Syncs the entries of a folder to disk.
  static func sync(_ path: String) throws(CorpusError.Cause) {
    let file = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw .ofSystem(errno, opening: path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .ofSystem(errno, opening: path) }
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
