import FoundationEssentials
import Glibc

extension Folder {
  private static let prefix = ".tifa-"

  /// Runs `body` with a new folder in `parent`, and removes the folder and what is left in it.
  ///
  /// What cannot be removed is left for `clearScratch`: it is in nobody's way, and no reason to say that `body` failed.
  static func withScratch<Result>(
    in parent: String, _ body: (String) throws(CorpusError.Cause) -> Result
  ) throws(CorpusError.Cause) -> Result {
    let (scratch, lock) = try makeScratch(in: parent)
    defer {
      try? FileManager.default.removeItem(atPath: scratch)
      close(lock)
    }
    return try body(scratch)
  }

  /// A new folder, and the file descriptor with the lock that says that somebody works in it.
  private static func makeScratch(in parent: String) throws(CorpusError.Cause) -> (path: String, lock: Int32) {
    while true {
      var template = Array("\(parent)/\(prefix)XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { throw .ofSystem(errno, opening: parent) }
      let scratch = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let lock = try locked(scratch)
      // Another process may have taken it for left behind before it was locked.
      if let lock, exists(scratch) != nil { return (scratch, lock) }
      if let lock { close(lock) }
    }
  }

  /// The lock on a folder; nil where another process has it, or the folder is gone.
  private static func locked(_ folder: String) throws(CorpusError.Cause) -> Int32? {
    let file = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else {
      guard errno == ENOENT else { throw .ofSystem(errno, opening: folder) }
      return nil
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(file)
      guard reason == EWOULDBLOCK || reason == EINTR else { throw .ofSystem(reason, opening: folder) }
      return nil
    }
    return file
  }

  /// Removes what killed processes left of such folders in `parent`; one in which somebody works stays, and what else
  /// might be called so.
  static func clearScratch(in parent: String) {
    let names = (try? list(parent)) ?? []
    for name in names where name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + 6 {
      let folder = "\(parent)/\(name)"
      guard isOwn(folder), let inside = try? list(folder), inside.allSatisfy({ $0 == "corpus.git" }),
        let lock = (try? locked(folder)) ?? nil
      else { continue }
      try? FileManager.default.removeItem(atPath: folder)
      close(lock)
    }
  }

  /// Whether the user's own process made it, for itself alone.
  private static func isOwn(_ folder: String) -> Bool {
    var status = stat()
    return lstat(folder, &status) == 0 && status.st_uid == geteuid() && status.st_mode & 0o7777 == 0o700
      && status.st_mode & S_IFMT == S_IFDIR
  }
}
