import Glibc

extension Corpus {
  /// An empty pack to write to.
  func newPack() throws(CorpusError.Cause) -> PackStream {
    try PackStream(in: "\(path)/objects/pack", isSynced: isSynced)
  }

  /// Builds on the tip and moves the branch, under the lock; begins again on the new tip when another program was
  /// faster, since moving the old work onto it would undo the other's files.
  ///
  /// `pack` may hold files that `build` names; a further attempt finds them in the repository.
  func record(
    into pack: PackStream, _ build: (ImportAttempt) throws(CorpusError.Cause) -> Void
  ) throws(CorpusError.Cause) -> ImportAttempt {
    try WriteLock.holding(path, patience: patience.lock) { () throws(CorpusError.Cause) in
      try clearLeftovers()
      let deadline = ContinuousClock.now + patience.branch
      var pack = pack
      while true {
        let attempt = try ImportAttempt(repository(), into: pack)
        try build(attempt)
        switch try publish(attempt, until: deadline) {
        case .done:
          try repository().updateIndex(upTo: attempt.head, attempt.index, since: attempt.base)
          tidyUp()
          return attempt
        case .locked: throw .branchLocked
        case .overtaken:
          guard ContinuousClock.now < deadline else { throw .branchUnsteady }
          pause()
          pack = try newPack()
        }
      }
    }
  }

  /// Publishes what an attempt made, waiting for another program's lock on the branch.
  private func publish(
    _ attempt: ImportAttempt, until deadline: ContinuousClock.Instant
  ) throws(CorpusError.Cause) -> Repository.Move {
    var move = try attempt.publish(through: repository())
    while move == .locked, ContinuousClock.now < deadline {
      pause()
      try clearLeftovers()
      move = try attempt.move(through: repository())
    }
    return move
  }

  /// Removes what a crash has left; called with the lock held.
  func clearLeftovers() throws(CorpusError.Cause) {
    try LockRecovery(path: path, staleSeconds: patience.staleSeconds).run()
  }

  /// Waits 50 to 150 ms, by chance, so that two that wait do not meet again.
  private func pause() { usleep(UInt32.random(in: 50_000...150_000)) }
}
