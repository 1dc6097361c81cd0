import CLibgit2

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
