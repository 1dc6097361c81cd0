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
  /// The results stand in the order of `revisions`. Costs a few syncs of the disk.
  public func add(_ revisions: [NewRevision]) throws(CorpusError) -> [AddResult] {
    let subject = revisions.count == 1 ? revisions[0].id.description : "\(revisions.count) texts"
    return try add(count: revisions.count, subject) { revisions[$0] } ?? []
  }

  /// Records as many revisions as `count` says, of which `revision` makes one at a time, in order and once each.
  ///
  /// For thousands: the bytes of each go to disk before the next is made, and no other writer waits meanwhile. Where
  /// `revision` answers nil, nothing is recorded, and nil comes back.
  public func add(count: Int, _ revision: (Int) -> NewRevision?) throws(CorpusError) -> [AddResult]? {
    try add(count: count, "\(count) text\(count == 1 ? "" : "s")", revision)
  }

  private func add(
    count: Int, _ subject: String, _ revision: (Int) -> NewRevision?
  ) throws(CorpusError) -> [AddResult]? {
    try CorpusError.during(.add, subject) { () throws(CorpusError.Cause) in
      let pack = try newPack()
      guard let staged = try stage(count, into: pack, revision) else { return nil }
      let attempt = try record(into: pack) { attempt throws(CorpusError.Cause) in
        for revision in staged { try attempt.add(revision) }
      }
      return attempt.results
    }
  }

  /// Puts the files of all revisions into the pack; nil where one is not made.
  private func stage(
    _ count: Int, into pack: PackStream, _ revision: (Int) -> NewRevision?
  ) throws(CorpusError.Cause) -> [StagedRevision]? {
    let root = try root(repository())
    var staged: [StagedRevision] = []
    for index in 0..<count {
      guard let revision = revision(index) else { return nil }
      _ = try CommitTime.recording(revision.recordedAt)
      let path = try TextPath(revision.id)
      staged.append(try StagedRevision(revision, at: path, over: root.folder(at: path.components), into: pack))
    }
    return staged
  }
}
