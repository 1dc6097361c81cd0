import CLibgit2
import Glibc

/// The index of a pack made anew, every object in it read and hashed.
enum PackIndexing {
  /// Makes the index of the pack with this path, without its extension.
  static func run(_ stem: String) throws(CorpusError.Cause) {
    try GitLibrary.start()
    let folder = String(stem[..<(stem.lastIndex(of: "/") ?? stem.startIndex)])
    try Folder.withScratch(in: folder) { scratch throws(CorpusError.Cause) in
      let indexer = try made { git_indexer_new($0, scratch, 0o444, nil, nil) }
      defer { git_indexer_free(indexer) }
      let bytes = try Folder.bytes(of: stem + ".pack")
      var progress = git_indexer_progress()
      try check(git_indexer_append(indexer, bytes, bytes.count, &progress))
      try check(git_indexer_commit(indexer, &progress))
      guard let made = Folder.names(in: scratch).first(where: { $0.hasSuffix(".idx") }),
        rename("\(scratch)/\(made)", stem + ".idx") == 0
      else { throw .ofSystem(errno, opening: stem + ".idx") }
    }
    try Folder.sync(folder)
  }
}
