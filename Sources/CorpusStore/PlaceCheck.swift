import Glibc

/// What has to be true of a repository's folder before libgit2 may look at it: that it is real, one's own, and sets
/// nothing that could reach beyond itself or run a program.
struct PlaceCheck {
  let path: String
  /// Whether it may belong to another user of the system.
  let trustsOwner: Bool

  /// Throws where something is in the way; what is not there at all is libgit2's to say.
  func run() throws(CorpusError.Cause) {
    for name in ["objects", "refs", "HEAD", "config"] {
      guard let status = Folder.status("\(path)/\(name)") else { continue }
      guard status.st_mode & S_IFMT != S_IFLNK else { throw .notPlain("\(name) is a link") }
      guard trustsOwner || status.st_uid == geteuid() else { throw .foreignOwner }
    }
    guard Folder.status("\(path)/objects/info/alternates") == nil else {
      throw .notPlain("it borrows objects from another repository")
    }
    guard Folder.status("\(path)/config") != nil else { return }
    for name in ConfigNames(try Folder.bytes(of: "\(path)/config")).names where !Self.isAllowed(name) {
      throw .notPlain("its configuration sets \(name), which a corpus does not need and which could run programs")
    }
  }

  /// The settings that a corpus may have; sections and names in lower case, `*` for what may be any name.
  ///
  /// Those that git, libgit2 and tifa write, and those that only say how carefully something is stored or sent.
  private static let allowed: Set<String> = [
    "core.repositoryformatversion", "core.bare", "core.filemode", "core.logallrefupdates", "core.ignorecase",
    "core.precomposeunicode", "core.symlinks", "core.fsync", "core.fsyncmethod", "core.fsyncobjectfiles",
    "core.compression", "core.sharedrepository", "core.abbrev", "core.quotepath",
    "gc.auto", "gc.autopacklimit", "gc.pruneexpire", "gc.reflogexpire", "gc.reflogexpireunreachable",
    "receive.unpacklimit", "receive.denynonfastforwards", "receive.denydeletes", "receive.fsckobjects",
    "transfer.fsckobjects", "transfer.unpacklimit", "fetch.fsckobjects", "fetch.unpacklimit",
    "remote.*.url", "remote.*.pushurl", "remote.*.fetch", "remote.*.push", "remote.*.mirror", "remote.*.tagopt",
    "remote.*.prune", "branch.*.remote", "branch.*.merge", "user.name", "user.email", "pack.threads",
    "pack.windowmemory", "pack.packsizelimit", "http.receivepack", "http.uploadpack",
  ]

  /// Extensions of the repository's format are refused by libgit2 itself.
  private static func isAllowed(_ name: ConfigNames.Name) -> Bool {
    allowed.contains(name.general) || name.section == "extensions" || name.section == "tifa"
  }
}
