import CLibgit2
import StatementModel

extension Corpus {
  /// Hands the branch in use, and the releases in its history, over to a remote; with `everything`, all branches and
  /// releases.
  ///
  /// Never by force: where the remote has what is not here, nothing is handed over. What the remote has afterwards is
  /// read from it and compared. Throws where any of it is not taken, with the words of the other side.
  public func push(
    to remote: RemoteAddress, as name: RemoteName?, everything: Bool = false, _ sharing: Sharing = Sharing()
  ) throws(CorpusError) -> PushResult {
    try CorpusError.during(.push, name?.description ?? remote.description) { () throws(CorpusError.Cause) in
      let handover = try Handover(Repository(at: path), everything: everything)
      let result: PushResult
      if let folder = remote.path {
        result = try FolderPush(handover, to: folder, sharing.limits, patience).run()
      } else {
        result = try push(handover, to: remote, sharing)
      }
      if let name { try note(handover, at: name) }
      return result
    }
  }

  private func push(
    _ handover: Handover, to remote: RemoteAddress, _ sharing: Sharing
  ) throws(CorpusError.Cause) -> PushResult {
    let there = try Connection(remote, sharing, through: handover.repository).references(GIT_DIRECTION_PUSH)
    let plan = try handover.plan(there)
    guard !plan.isEmpty else { return handover.result(plan) }
    try Connection(remote, sharing, through: handover.repository).push(plan.map(\.reference))
    try handover.confirm(
      plan, try Connection(remote, sharing, through: handover.repository).references(GIT_DIRECTION_FETCH))
    return handover.result(plan)
  }

  /// Notes that the remote has now what is here.
  private func note(_ handover: Handover, at name: RemoteName) throws(CorpusError.Cause) {
    try WriteLock.holding(path, patience: patience.lock) { () throws(CorpusError.Cause) in
      try clearLeftovers()
      try Repository(at: path).note(branches: handover.branches, from: name)
    }
  }
}
