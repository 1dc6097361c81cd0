import CLibgit2
import FoundationEssentials
import Glibc

/// Lets libgit2 see which hosts of ssh are known, and nothing else that is in the user's home.
enum KnownHosts {
  /// Runs `body` while libgit2 finds a copy of `.ssh/known_hosts` of `home`, which it looks for where git's own
  /// settings would be.
  static func visible<Result>(
    from home: String?, _ body: () throws(CorpusError.Cause) -> Result
  ) throws(CorpusError.Cause) -> Result {
    guard let home, let hosts = try Folder.bytes(of: "\(home)/.ssh/known_hosts", atMost: 16 << 20) else {
      return try body()
    }
    return try Folder.withScratch(in: FileManager.default.temporaryDirectory.path) {
      scratch throws(CorpusError.Cause) in
      try Folder.make("\(scratch)/.ssh")
      do {
        try Data(hosts).write(to: URL(filePath: "\(scratch)/.ssh/known_hosts"))
      } catch {
        throw .system("\(scratch) cannot be written")
      }
      let level = Int32(GIT_CONFIG_LEVEL_GLOBAL.rawValue)
      try check(tifa_git_opt_search_path(level, scratch))
      defer { _ = tifa_git_opt_search_path(level, "") }
      return try body()
    }
  }
}
