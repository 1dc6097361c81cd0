import StatementModel

extension RevisionList {
  /// The list of a text that both sides of a merge revised and of which one side is taken: the revisions of the side that
  /// is not taken stand before those of the other, so that `log` tells of all of them and each can be read.
  static func merged(
    _ id: TextID, losing: Commit?, winning: Commit?
  ) throws(CorpusError.Cause) -> RevisionList {
    guard let losing, let winning else { throw .damaged("a merge lacks a side") }
    let path = try TextPath(id)
    let won = try TextRevisions(of: path, at: winning)
    guard try losing.tree().folder(at: path.components) != nil else { return RevisionList(won.lines) }
    let lost = try TextRevisions(of: path, at: losing)
    let shared = zip(lost.lines, won.lines).prefix { $0 == $1 }.count
    var later = Array(won.lines[shared...])
    if !later.isEmpty { later[0].previous = CommitID(try lost.newest()) }
    return RevisionList(lost.lines + later)
  }
}
