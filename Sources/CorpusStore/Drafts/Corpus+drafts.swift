import CLibgit2
public import StatementModel

extension Corpus {
  /// The branch that recording goes to and reading comes from: the one that HEAD of the repository names.
  public func currentBranch() throws(CorpusError) -> Branch {
    try CorpusError.during(.draft, path) { () throws(CorpusError.Cause) in try Repository(at: path).branch }
  }

  /// `main` and every draft, then those that were fetched from remotes, each group sorted by name.
  public func drafts() throws(CorpusError) -> [Draft] {
    try CorpusError.during(.draft, path) { () throws(CorpusError.Cause) in
      let repository = try Repository(at: path)
      let main = try repository.target(of: Branch.main.reference)
      let own = try repository.branches().map { ($0.branch, RemoteName?.none, $0.id) }
      let fetched = try repository.fetchedBranches().map { ($0.branch, Optional($0.remote), $0.id) }
      return try (own + fetched).map { (branch, remote, id) throws(CorpusError.Cause) in
        let distance = try main.map { main throws(CorpusError.Cause) in try repository.distance(id, main) }
        return Draft(
          branch: branch, remote: remote, commit: CommitID(id),
          isCurrent: remote == nil && branch == repository.branch, ahead: distance?.left ?? 0,
          behind: distance?.right ?? 0)
      }
    }
  }

  /// Begins a draft at the last commit of the branch in use, and switches to it.
  public func beginDraft(_ name: CorpusName) throws(CorpusError) {
    try changing(name.description) { repository throws(CorpusError.Cause) in
      guard let draft = Branch(draft: name) else { throw .branch(.unfitName(name.description)) }
      guard try repository.target(of: draft.reference) == nil else { throw .branch(.draftExists(name.description)) }
      guard let tip = try repository.tip() else { throw .notACorpus }
      try repository.move(draft.reference, to: tip, from: nil, saying: "draft: begun from \(repository.branch)")
      try repository.setHead(draft)
    }
  }

  /// Makes `branch` the one that recording goes to; a draft that only a remote has is taken up from there.
  public func switchTo(_ branch: Branch) throws(CorpusError) {
    try changing(branch.description) { repository throws(CorpusError.Cause) in
      if try repository.target(of: branch.reference) == nil {
        let fetched = try repository.fetchedBranches().filter { $0.branch == branch }
        guard let found = fetched.first, fetched.allSatisfy({ $0.id == found.id }) else {
          throw .branch(.noDraft(branch.draftName, known: try repository.branches().map(\.branch.draftName)))
        }
        try repository.move(branch.reference, to: found.id, from: nil, saying: "draft: taken up from \(found.remote)")
      }
      try repository.setHead(branch)
    }
  }

  /// Takes what a draft has over into the branch in use, as `pull` does with a remote; durable once it returns.
  public func mergeDraft(
    _ name: CorpusName, choices: [TextID: MergeSide] = [:], recordedAt: Int64
  ) throws(CorpusError) -> (outcome: PullResult.Outcome, texts: [String]) {
    try changing(name.description) { repository throws(CorpusError.Cause) in
      let time = try CommitTime.recording(recordedAt)
      guard let draft = Branch(draft: name), let theirs = try repository.target(of: draft.reference) else {
        throw .branch(.noDraft(name.description, known: try repository.branches().map(\.branch.draftName)))
      }
      guard let ours = try repository.tip() else { throw .notACorpus }
      let plan = try BranchMerge.plan(
        ours, theirs, in: repository, place: draft.description, choices: choices, recordedAt: time)
      let (outcome, tip) = try carryOut(plan, from: ours, to: theirs, draft.description)
      return (outcome, try texts(changedFrom: ours, to: tip))
    }
  }

  /// Removes a draft whose commits the branch in use has all.
  public func removeDraft(_ name: CorpusName) throws(CorpusError) {
    try changing(name.description) { repository throws(CorpusError.Cause) in
      guard let draft = Branch(draft: name), let id = try repository.target(of: draft.reference) else {
        throw .branch(.noDraft(name.description, known: try repository.branches().map(\.branch.draftName)))
      }
      guard draft != repository.branch else { throw .branch(.draftInUse(name.description)) }
      guard let tip = try repository.tip() else { throw .notACorpus }
      guard try repository.descends(tip, from: id) else {
        throw .branch(.draftUnmerged(name.description, ahead: try repository.distance(id, tip).left))
      }
      try repository.remove(draft.reference, at: id)
    }
  }

  /// Runs a change of references with the lock of the corpus held.
  func changing<Result>(
    _ subject: String, _ body: (Repository) throws(CorpusError.Cause) -> Result
  ) throws(CorpusError) -> Result {
    try CorpusError.during(.draft, subject) { () throws(CorpusError.Cause) in
      try WriteLock.holding(path, patience: patience.lock) { () throws(CorpusError.Cause) in
        try clearLeftovers()
        let repository = try Repository(at: path)
        try repository.restoreBranch()
        return try body(repository)
      }
    }
  }
}

extension Branch {
  /// What a user writes for it behind `draft switch`.
  var draftName: String {
    switch self {
    case .main: description
    case .draft(let name): name.description
    }
  }
}

extension Repository {
  /// The branches of tifa's, `main` first.
  func branches() throws(CorpusError.Cause) -> [(branch: Branch, id: ObjectID)] {
    let found = try references(under: "refs/heads/").compactMap { reference in
      Branch(reference: reference.name).map { (branch: $0, id: reference.id) }
    }
    return found.filter { $0.branch == .main } + found.filter { $0.branch != .main }
  }

  /// Makes HEAD name a branch.
  fileprivate func setHead(_ branch: Branch) throws(CorpusError.Cause) {
    var head: OpaquePointer?
    let code = git_reference_symbolic_create(
      &head, raw, "HEAD", branch.reference, 1, "draft: moving from \(self.branch) to \(branch)")
    git_reference_free(head)
    if code == GIT_ELOCKED.rawValue { throw .branchLocked }
    try check(code)
  }

  /// Removes a reference that is still at `id`.
  fileprivate func remove(_ reference: String, at id: ObjectID) throws(CorpusError.Cause) {
    let found = try made { git_reference_lookup($0, raw, reference) }
    defer { git_reference_free(found) }
    guard let target = git_reference_target(found), ObjectID(target.pointee) == id else { throw .branchUnsteady }
    try check(git_reference_delete(found))
  }
}
