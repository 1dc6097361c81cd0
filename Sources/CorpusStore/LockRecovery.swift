import Glibc

/// Clears what a killed writer left behind: git's lock files and half-written packs, which libgit2 never clears and
/// which would stop every later writer.
///
/// Only under `WriteLock`: no writer of tifa is then inside an update, so that only another git program could own a
/// lock. One is cleared when it is old, or when no process holds it open.
struct LockRecovery {
  let path: String
  /// The age in seconds at which a file counts as left behind whoever may hold it.
  let staleSeconds: Int

  /// Clears the leftovers; costs the reading of a few folders where there are none.
  func run() throws(CorpusError.Cause) {
    for file in abandoned() { try remove(file) }
  }

  /// The paths of what is there and can go.
  func abandoned() -> [String] { leftovers().filter(isAbandoned) + packsBegun().filter(isUnlocked) }

  func remove(_ file: String) throws(CorpusError.Cause) {
    guard unlink(file) == 0 || errno == ENOENT else { throw .ofSystem(errno, opening: file) }
  }

  /// Packs that a writer of tifa began: gathered without the lock, so that any number of them may be alive.
  private func packsBegun() -> [String] {
    names(in: "\(path)/objects/pack").filter { $0.hasPrefix(PackFile.prefix) }.map { "\(path)/objects/pack/\($0)" }
  }

  /// Whether nobody holds the lock that a living writer has on its pack.
  private func isUnlocked(_ file: String) -> Bool {
    let opened = Glibc.open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard opened >= 0 else { return false }
    defer { close(opened) }
    return flock(opened, LOCK_EX | LOCK_NB) == 0
  }

  private func leftovers() -> [String] {
    let locks = ["HEAD.lock", "packed-refs.lock", "config.lock"].map { "\(path)/\($0)" }.filter { isFile($0) }
    let halfPacks = names(in: "\(path)/objects/pack").filter { $0.hasPrefix("pack_git2_") }
    let halfObjects = names(in: "\(path)/objects").filter { $0.hasPrefix("tmp_object_git2_") }
    return locks + branchLocks(in: "\(path)/refs") + halfPacks.map { "\(path)/objects/pack/\($0)" }
      + halfObjects.map { "\(path)/objects/\($0)" }
  }

  private func branchLocks(in folder: String) -> [String] {
    names(in: folder).flatMap { name in
      let entry = "\(folder)/\(name)"
      guard let status = Self.status(entry) else { return [String]() }
      if status.st_mode & S_IFMT == S_IFDIR { return branchLocks(in: entry) }
      return name.hasSuffix(".lock") && status.st_mode & S_IFMT == S_IFREG ? [entry] : []
    }
  }

  private func isFile(_ file: String) -> Bool { Self.status(file).map { $0.st_mode & S_IFMT == S_IFREG } ?? false }

  private func isAbandoned(_ file: String) -> Bool {
    guard let status = Self.status(file) else { return false }
    return time(nil) - status.st_mtim.tv_sec > staleSeconds || !isOpen(status)
  }

  /// Whether a process holds the file open; taken to be so where the system tells nothing of its processes.
  ///
  /// Processes of other users cannot be looked into and do not count, else a user who is not root could never be
  /// sure and would wait for the age each time.
  private func isOpen(_ status: stat) -> Bool {
    guard !names(in: "/proc/self/fd").isEmpty else { return true }
    return names(in: "/proc").contains { process in
      guard Int(process) != nil else { return false }
      return names(in: "/proc/\(process)/fd").contains { number in
        var open = stat()
        return stat("/proc/\(process)/fd/\(number)", &open) == 0 && open.st_ino == status.st_ino
          && open.st_dev == status.st_dev
      }
    }
  }

  private static func status(_ file: String) -> stat? { Folder.status(file) }

  private func names(in folder: String) -> [String] { Folder.names(in: folder) }
}
