import CLibgit2
public import StatementModel

extension Corpus {
  /// Gives the last commit of the branch in use a name that is never changed; durable once it returns.
  public func release(_ name: CorpusName, message: String?, recordedAt: Int64) throws(CorpusError) -> Release {
    try CorpusError.during(.release, name.description) { () throws(CorpusError.Cause) in
      let time = try CommitTime.recording(recordedAt)
      return try WriteLock.holding(path, patience: patience.lock) { () throws(CorpusError.Cause) in
        try clearLeftovers()
        let repository = try Repository(at: path)
        guard !name.description.hasSuffix(".lock") else { throw .branch(.unfitName(name.description)) }
        if let taken = try repository.release(name) {
          throw .branch(.releaseExists(name.description, commit: taken.commit.short))
        }
        guard let tip = try repository.tip() else { throw .notACorpus }
        let tag = RawTag(commit: tip, name: name.description, message: message ?? "release \(name)", time: time)
        let pack = try SmallPack(repository)
        let id = try pack.add(tag.bytes, GIT_OBJECT_TAG)
        try pack.write()
        let reader = try Repository(at: path)
        try reader.readBack([id])
        try reader.move(Repository.releases + name.description, to: id, from: nil, saying: "release")
        guard let made = try reader.release(name) else { throw .branchUnsteady }
        return made
      }
    }
  }

  /// The releases, by name.
  public func releases() throws(CorpusError) -> [Release] {
    try CorpusError.during(.release, path) { () throws(CorpusError.Cause) in
      let repository = try Repository(at: path)
      var releases: [Release] = []
      for found in try repository.references(under: Repository.releases) {
        guard let name = CorpusName(String(found.name.dropFirst(Repository.releases.count))) else { continue }
        if let release = try repository.release(name) { releases.append(release) }
      }
      return releases
    }
  }
}

extension Repository {
  /// Where the names of releases stand.
  static let releases = "refs/tags/"

  /// The release of that name, or nil where there is none; a tag on something that is no commit is none.
  func release(_ name: CorpusName) throws(CorpusError.Cause) -> Release? {
    guard let id = try target(of: Self.releases + name.description) else { return nil }
    var (tag, oid) = (OpaquePointer?.none, id.raw)
    guard git_tag_lookup(&tag, raw, &oid) >= 0, let tag else {
      git_error_clear()
      return Release(name: name, commit: CommitID(id), madeAt: nil, message: "")
    }
    defer { git_tag_free(tag) }
    guard git_tag_target_type(tag) == GIT_OBJECT_COMMIT, let commit = git_tag_target_id(tag) else { return nil }
    let text = git_tag_message(tag).map { String(cString: $0) } ?? ""
    return Release(
      name: name, commit: CommitID(ObjectID(commit.pointee)), madeAt: git_tag_tagger(tag)?.pointee.when.time,
      message: CommitMessage(parsing: text).text)
  }
}
