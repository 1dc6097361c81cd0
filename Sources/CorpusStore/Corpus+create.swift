import CLibgit2
import Glibc

extension Corpus {
  /// Creates an empty corpus at `path`, where nothing or an empty folder may be, and makes its first commit.
  ///
  /// `normalizer` is the version of the rules that cut texts, `recordedAt` the time of the commit in seconds since
  /// 1970. Built beside the path and then moved there, so that it is there whole or not at all, and of several that
  /// create it at once exactly one succeeds.
  public static func create(at path: String, normalizer: Int, recordedAt: Int64) throws(CorpusError) -> Corpus {
    try CorpusError.during(.create, path) { () throws(CorpusError.Cause) in
      let time = try CommitTime.recording(recordedAt)
      let target = Self.withoutEndingSlash(path)
      let parent = Self.parent(of: target)
      Folder.clearScratch(in: parent)
      try checkVacant(path)
      try Folder.make(parent)
      try Folder.withScratch(in: parent) { scratch throws(CorpusError.Cause) in
        let built = "\(scratch)/corpus.git"
        try build(at: built, normalizer: normalizer, recordedAt: time)
        // Of what libgit2 makes it syncs only the branch: a HEAD that is lost later would take every text with it.
        try Folder.syncAll(built)
        try move(built, to: target)
      }
      do throws(CorpusError.Cause) {
        try Folder.sync(parent)
      } catch {
        throw .unconfirmed(error.reason)
      }
      return Corpus(path: path)
    }
  }

  static func checkVacant(_ path: String) throws(CorpusError.Cause) {
    guard let isFolder = Folder.exists(path) else { return }
    guard isFolder else { throw .notEmpty }
    guard try !Folder.isEmpty(path) else { return }
    do {
      _ = try Corpus.open(at: path)
    } catch {
      throw error.cause == .foreignOwner ? .foreignOwner : .notEmpty
    }
    throw .alreadyACorpus
  }

  private static func build(at path: String, normalizer: Int, recordedAt: Int64) throws(CorpusError.Cause) {
    try GitLibrary.start()
    try initialize(path)
    let repository = try Repository(at: path)
    try configure(repository)
    let pack = try PackStream(in: "\(path)/objects/pack", isSynced: true)
    let file = try StableJSON.encode(CorpusFile(specVersion: specificationVersion, normalizer: normalizer))
    try pack.add(.file, file, as: ObjectKind.file.id(of: file))
    let root = try FolderDraft(nil, of: repository)
    try root.set(CorpusFile.name, ObjectKind.file.id(of: file))
    let bytes = CommitBytes.of(
      folder: try root.write(to: pack), after: nil, saying: "create the corpus\n", authored: recordedAt,
      recorded: recordedAt)
    let commit = ObjectKind.commit.id(of: bytes)
    try pack.add(.commit, bytes, as: commit)
    try pack.finish()
    let reader = try Repository(at: path)
    try reader.readBack(pack.ids)
    guard try reader.publish(commit, after: nil, saying: "create the corpus") == .done else { throw .branchUnsteady }
  }

  static func initialize(_ path: String) throws(CorpusError.Cause) {
    var options = git_repository_init_options()
    try check(git_repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)))
    options.flags =
      GIT_REPOSITORY_INIT_BARE.rawValue | GIT_REPOSITORY_INIT_NO_REINIT.rawValue | GIT_REPOSITORY_INIT_MKDIR.rawValue
    let repository = try made { repository in
      "main".withCString { branch in
        options.initial_head = branch
        return git_repository_init_ext(repository, path, &options)
      }
    }
    git_repository_free(repository)
  }

  /// What git programs that work on the corpus have to know.
  static func configure(_ repository: Repository) throws(CorpusError.Cause) {
    let config = try made { git_repository_config($0, repository.raw) }
    defer { git_config_free(config) }
    let settings = [
      // A bare repository keeps no record of where its branches were unless told to.
      ("core.logAllRefUpdates", "always"),
      ("core.fsync", "all"),
      // Packing up beside a writer can drop what it has just written.
      ("gc.auto", "0"),
      // What is pushed stays a pack: a loose file that a crash cut short would be read for ever.
      ("receive.unpackLimit", "1"),
      ("receive.denyNonFastForwards", "true"),
      ("receive.denyDeletes", "true"),
    ]
    for (name, value) in settings { try check(git_config_set_string(config, name, value)) }
  }

  static func move(_ built: String, to path: String) throws(CorpusError.Cause) {
    guard rename(built, path) != 0 else { return }
    let reason = errno
    // Another one was there first: it can only have been whole.
    guard reason != ENOTEMPTY, reason != EEXIST else { throw .alreadyACorpus }
    throw .ofSystem(reason, opening: path)
  }

  static func withoutEndingSlash(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }

  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
