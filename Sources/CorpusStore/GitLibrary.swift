import CLibgit2
import Glibc

/// libgit2 as a whole: started when the first corpus is touched, with options that are safe for a corpus.
enum GitLibrary {
  /// Starts libgit2 on the first call (about 5 ms) and fails alike on every later one if that failed.
  static func start() throws(CorpusError.Cause) {
    if let failure { throw failure }
  }

  private static let failure: CorpusError.Cause? = {
    do throws(CorpusError.Cause) {
      try check(git_libgit2_init())
      try setOptions()
      return nil
    } catch {
      return error
    }
  }()

  /// Opens something with libgit2's check of the owner on or off; one at a time, since that is a setting of the whole
  /// library.
  static func checkingOwner<Result>(
    _ checks: Bool, _ open: () throws(CorpusError.Cause) -> Result
  ) throws(CorpusError.Cause) -> Result {
    pthread_mutex_lock(opening)
    defer { pthread_mutex_unlock(opening) }
    try check(tifa_git_opt_owner_validation(checks ? 1 : 0))
    return try open()
  }

  private nonisolated(unsafe) static let opening = {
    let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
    return mutex
  }()

  /// Has to come before any repository is opened: references read earlier would never be synced.
  private static func setOptions() throws(CorpusError.Cause) {
    try check(tifa_git_opt_fsync_gitdir(1))
    try check(tifa_git_opt_strict_hash_verification(1))
    try check(tifa_git_opt_strict_object_creation(1))
    try check(tifa_git_opt_strict_symbolic_ref_creation(1))
    try check(tifa_git_opt_owner_validation(1))
    try check(tifa_git_opt_pack_max_objects(2_000_000))
    try check(tifa_git_opt_no_extensions())
    try check(tifa_git_opt_cache_max_size(64 << 20))
    // What a user set for git must not act on a corpus: no rewriting of addresses, no includes.
    for level in [
      GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL,
    ] {
      try check(tifa_git_opt_search_path(Int32(level.rawValue), ""))
    }
  }
}
