import Glibc

/// The lock that every writer of a corpus holds: one at a time, across processes and threads.
///
/// A `flock`, so that the kernel lets go of it when its holder is killed; the file stays.
enum WriteLock {
  static let name = "tifa.lock"

  /// Runs `body` while holding the lock of the corpus at `path`; throws `.busy` where it is not to be had in time.
  static func holding<Result>(
    _ path: String, patience: Duration, _ body: () throws(CorpusError.Cause) -> Result
  ) throws(CorpusError.Cause) -> Result {
    // A child process must not inherit it, else the lock lives as long as the child.
    let file = Glibc.open("\(path)/\(name)", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw .ofSystem(errno, opening: name) }
    defer { close(file) }
    try take(file, patience: patience)
    sign(file)
    return try body()
  }

  private static func take(_ file: Int32, patience: Duration) throws(CorpusError.Cause) {
    let deadline = ContinuousClock.now + patience
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      let reason = errno
      guard reason == EWOULDBLOCK || reason == EINTR else { throw .ofSystem(reason, opening: name) }
      guard ContinuousClock.now < deadline else { throw .busy(holder: holder(file)) }
      usleep(5_000)
    }
  }

  /// Leaves the process id for those who wait; only a courtesy, so a full disk does not matter here.
  private static func sign(_ file: Int32) {
    let line = Array("\(getpid())\n".utf8)
    if ftruncate(file, 0) == 0 { _ = pwrite(file, line, line.count, 0) }
  }

  private static func holder(_ file: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(file, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return Int(String(decoding: bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}

extension CorpusError.Cause {
  /// What a failed call of the system means.
  static func ofSystem(_ code: Int32, opening what: String) -> Self {
    let reason = String(cString: strerror(code))
    switch code {
    case EACCES, EPERM, EROFS: return .notWritable(reason)
    default: return .system("\(what): \(reason)")
    }
  }
}
