import CLibgit2

/// A corpus: every text with all its revisions, in a bare git repository that any git program reads.
///
/// A value: each operation opens the repository anew, so that it sees what other processes wrote, and keeps nothing
/// open; 1 ms and 30 µs more for each pack. Any number of threads and processes may use one corpus at the same time.
public struct Corpus: Sendable {
  /// The version of the layout that this version writes; it reads this one and those before it.
  ///
  /// Version 2 keeps a list of revisions beside each text. Recording in a corpus of version 1 raises it to 2, and a text
  /// gets its list when its next revision is recorded; until then its revisions are found in the history.
  public static let specificationVersion = 2

  /// Where the repository is.
  public let path: String

  /// Whether what is written is synced to disk before it is acknowledged; only for scratch corpora not.
  public var isSynced = true

  /// Whether the corpus may belong to another user of the system, who could set a trap in it.
  public internal(set) var trustsOwner = false

  var patience = Patience()

  /// The repository, opened anew.
  func repository() throws(CorpusError.Cause) -> Repository { try Repository(at: path, trustsOwner: trustsOwner) }

  init(path: String) { self.path = path }
}

extension Corpus {
  /// Opens the corpus at `path` and checks that it is one; throws where nothing is there, or something else.
  ///
  /// One that belongs to another user of the system is refused, unless `trustsOwner` says that this is meant.
  public static func open(at path: String, trustsOwner: Bool = false) throws(CorpusError) -> Corpus {
    try CorpusError.during(.open, path) { () throws(CorpusError.Cause) in
      guard let isFolder = Folder.exists(path) else { throw .missing }
      guard isFolder else { throw .notADirectory }
      let file = try StableJSON.decode(CorpusFile.self, from: corpusFile(at: path, trustsOwner), named: CorpusFile.name)
      guard file.specVersion <= specificationVersion else { throw .newerSpecification(file.specVersion) }
      var corpus = Corpus(path: path)
      corpus.trustsOwner = trustsOwner
      return corpus
    }
  }

  /// The bytes of `corpus.json`, or the reason why what is at `path` is no corpus.
  private static func corpusFile(at path: String, _ trustsOwner: Bool) throws(CorpusError.Cause) -> [UInt8] {
    let repository: Repository
    do {
      repository = try Repository(at: path, trustsOwner: trustsOwner)
    } catch {
      guard case .library(let code, _) = error, code == Int(GIT_ENOTFOUND.rawValue) else { throw error }
      throw .notARepository
    }
    guard let tip = try repository.tip(), let bytes = try repository.commit(tip).tree().file(CorpusFile.name) else {
      throw .notACorpus
    }
    return bytes
  }

  /// The root folder as it is now.
  func root(_ repository: Repository) throws(CorpusError.Cause) -> Tree {
    guard let tip = try repository.tip() else { throw .notACorpus }
    return try repository.commit(tip).tree()
  }
}
