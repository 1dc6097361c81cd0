import CLibgit2
public import StatementModel

extension Corpus {
  /// Takes over what a remote has: fetches everything, checks it, and moves or merges the branch in use.
  ///
  /// `name` says where the fetched branches are kept (`REF@NAME`); nil for a remote that is not to be remembered.
  /// `choices` says which side is taken of texts that both changed. Nothing of the corpus's own moves unless all of it
  /// can: on a conflict only what was fetched is kept.
  public func pull(
    _ remote: RemoteAddress, as name: RemoteName?, choices: [TextID: MergeSide] = [:], recordedAt: Int64,
    _ sharing: Sharing = Sharing()
  ) throws(CorpusError) -> PullResult {
    try CorpusError.during(.pull, name?.description ?? remote.description) { () throws(CorpusError.Cause) in
      let time = try CommitTime.recording(recordedAt)
      return try Quarantine.within(self) { quarantine throws(CorpusError.Cause) in
        let fetched = try Fetching(remote: remote, sharing: sharing).run(into: quarantine)
        return try WriteLock.holding(path, patience: patience.lock) { () throws(CorpusError.Cause) in
          try clearLeftovers()
          return try takeOver(fetched, quarantine, as: name ?? .unnamed, choices, time)
        }
      }
    }
  }

  private func takeOver(
    _ fetched: Fetching.Fetched, _ quarantine: Quarantine, as name: RemoteName, _ choices: [TextID: MergeSide],
    _ time: Int64
  ) throws(CorpusError.Cause) -> PullResult {
    let before = try Repository(at: path)
    try before.restoreBranch()
    var fresh: [CorpusName] = []
    for (release, id) in fetched.releases.sorted(by: { $0.key < $1.key }) {
      let here = try before.target(of: Repository.releases + release.description)
      guard here == nil || here == id else { throw .sharing(.releaseDiffers(release.description)) }
      if here == nil { fresh.append(release) }
    }
    try quarantine.install(fetched.seen, into: path)
    let repository = try Repository(at: path)
    try repository.note(branches: fetched.branches, from: name)
    guard let ours = try repository.tip() else { throw .notACorpus }
    guard let theirs = fetched.branches[repository.branch] else {
      throw .sharing(.noBranch(repository.branch.description))
    }
    let place = Place.remote(name, repository.branch).description
    let plan = try BranchMerge.plan(ours, theirs, in: repository, place: place, choices: choices, recordedAt: time)
    let (outcome, tip) = try carryOut(plan, from: ours, to: theirs, place)
    try repository.note(releases: fetched.releases)
    let changed = try texts(changedFrom: ours, to: tip)
    return PullResult(
      branch: repository.branch, outcome: outcome, commit: CommitID(tip), texts: changed, releases: fresh,
      drafts: fetched.branches.keys.filter { $0 != .main }.sorted(), leftThere: fetched.others)
  }

  /// Moves the branch in use as planned.
  func carryOut(
    _ plan: BranchMerge, from ours: ObjectID, to theirs: ObjectID, _ place: String
  ) throws(CorpusError.Cause) -> (PullResult.Outcome, ObjectID) {
    let reader = try Repository(at: path)
    switch plan {
    case .nothing(let ahead): return (.current(ahead: ahead), ours)
    case .forward:
      try reader.move(reader.branch.reference, to: theirs, from: ours, saying: "pull \(place): forward")
      return (.forwarded, theirs)
    case .merge(let commit, _):
      try reader.readBack([commit, try reader.commit(commit).tree().id])
      try reader.move(reader.branch.reference, to: commit, from: ours, saying: "merge \(place)")
      return (.merged, commit)
    }
  }

  /// The ids of the texts that two commits do not share, sorted.
  func texts(changedFrom old: ObjectID, to new: ObjectID) throws(CorpusError.Cause) -> [String] {
    let repository = try Repository(at: path)
    let changes = try TreeChange.between(
      repository.commit(old).tree().folder("series"), repository.commit(new).tree().folder("series"), depth: 3)
    let ids = try changes.map { change throws(CorpusError.Cause) in
      try TextPath(series: change.path[0], date: change.path[1], text: change.path[2]).id
    }
    return ids.sorted().map(\.description)
  }
}
