import StatementModel

/// One fetch from a remote into a quarantine.
struct Fetching {
  let remote: RemoteAddress
  let sharing: Sharing

  /// What the remote has, checked; the objects that were met, and what it has beside.
  struct Fetched {
    let branches: [Branch: ObjectID]
    let releases: [CorpusName: ObjectID]
    let others: [String]
    let seen: Set<ObjectID>
  }

  /// Fetches all branches and releases and checks them.
  func run(into quarantine: Quarantine) throws(CorpusError.Cause) -> Fetched {
    var references = try download(into: quarantine)
    references.leaveLightweightTags(try ObjectReader(quarantine.open()))
    guard !references.branches.isEmpty else {
      throw .sharing(.noRepository("the remote has no branch that tifa could take; it needs one called main"))
    }
    let incoming = Incoming(
      quarantine: quarantine, branches: references.branches, releases: references.releases)
    let seen = try incoming.check(sharing.limits, sharing.progress)
    return Fetched(
      branches: references.branches, releases: references.releases, others: references.others, seen: seen)
  }

  private func download(into quarantine: Quarantine) throws(CorpusError.Cause) -> RemoteReferences {
    guard let path = remote.path else {
      return try Connection(remote, sharing, through: quarantine.open()).download(into: quarantine)
    }
    let folder = try FolderRepository(path)
    let references = try folder.references(sharing.limits)
    try folder.download(into: quarantine, sharing.limits, sharing.progress)
    return references
  }
}
