import Glibc
import StatementModel

extension Corpus {
  /// Records one revision as one commit; durable once it returns.
  ///
  /// A text that is there exactly so already is left alone. Throws with nothing recorded.
  public func add(_ revision: NewRevision) throws(CorpusError) -> AddResult {
    try add([revision])[0]
  }

  /// Records revisions, one commit each, as one pack and one move of the branch: all of them or none.
  ///
  /// The results stand in the order of `revisions`. Costs a few syncs of the disk, and for a text that is there
  /// already a walk over the commits since it was added.
  public func add(_ revisions: [NewRevision]) throws(CorpusError) -> [AddResult] {
    let subject = revisions.count == 1 ? revisions[0].id.description : "\(revisions.count) texts"
    return try CorpusError.during(.add, subject) { () throws(CorpusError.Cause) in
      let paths = try revisions.map { revision throws(CorpusError.Cause) in
        _ = try CommitTime.recording(revision.recordedAt)
        return try TextPath(revision.id)
      }
      return try WriteLock.holding(path, patience: patience.lock) { () throws(CorpusError.Cause) in
        try clearLeftovers()
        let attempt = try record { attempt throws(CorpusError.Cause) in
          for (text, revision) in zip(paths, revisions) { try attempt.add(revision, at: text) }
        }
        return attempt.results
      }
    }
  }

  /// Builds on the tip and moves the branch; begins again on the new tip when another program was faster, since
  /// moving the old work onto it would undo the other's files.
  func record(
    _ build: (ImportAttempt) throws(CorpusError.Cause) -> Void
  ) throws(CorpusError.Cause) -> ImportAttempt {
    let deadline = ContinuousClock.now + patience.branch
    while true {
      let attempt = try ImportAttempt(Repository(at: path))
      try build(attempt)
      var move = try attempt.publish(through: Repository(at: path))
      while move == .locked, ContinuousClock.now < deadline {
        pause()
        try clearLeftovers()
        move = try attempt.move(through: Repository(at: path))
      }
      switch move {
      case .done: return attempt
      case .locked: throw .branchLocked
      case .overtaken:
        guard ContinuousClock.now < deadline else { throw .branchUnsteady }
        pause()
      }
    }
  }

  /// Removes what a crash has left; called with the lock held.
  func clearLeftovers() throws(CorpusError.Cause) {
    try LockRecovery(path: path, staleSeconds: patience.staleSeconds).run()
  }

  /// Waits 50 to 150 ms, by chance, so that two that wait do not meet again.
  private func pause() { usleep(UInt32.random(in: 50_000...150_000)) }
}
