import CLibgit2
import StatementModel

/// What has to be done so that one commit has all that another one has.
enum BranchMerge {
  /// Nothing: it has it already; with how many commits it has beyond.
  case nothing(ahead: Int)
  /// To move to the other one.
  case forward
  /// To move to a new commit with both as parents, which was written.
  case merge(ObjectID, brought: [String])

  /// Finds out what it takes to bring `theirs` into `ours`; writes a commit where the two went apart.
  ///
  /// Throws a conflict with nothing written where both changed the same text and no side is chosen. `place` is how
  /// the other state is called behind an @.
  static func plan(
    _ ours: ObjectID, _ theirs: ObjectID, in repository: Repository, place: String, choices: [TextID: MergeSide],
    recordedAt: Int64
  ) throws(CorpusError.Cause) -> BranchMerge {
    if try repository.descends(ours, from: theirs) {
      return .nothing(ahead: try repository.distance(ours, theirs).left)
    }
    if try repository.descends(theirs, from: ours) { return .forward }
    var (base, left, right) = (git_oid(), ours.raw, theirs.raw)
    let code = git_merge_base(&base, repository.raw, &left, &right)
    if code == GIT_ENOTFOUND.rawValue {
      git_error_clear()
      throw .sharing(.unrelated)
    }
    guard code >= 0 else { throw .ofReading("the history", code) }
    let pack = try SmallPack(repository)
    var merge = TreeMerge(
      repository, pack, ours: try repository.commit(ours), theirs: try repository.commit(theirs), choices: choices)
    let root = try merge.merge(base: try repository.commit(ObjectID(base)).tree())
    guard merge.conflicts.isEmpty else { throw .sharing(.conflict(merge.conflicts, place: place)) }
    let message = Self.message(place, repository.branch, merge.brought)
    let commit = try pack.add(
      RawCommit(tree: root, parents: [ours, theirs], message: message, time: recordedAt).bytes, GIT_OBJECT_COMMIT)
    try pack.write()
    return .merge(commit, brought: merge.brought)
  }

  /// A subject for `git log`, and the texts that came with it.
  private static func message(_ place: String, _ branch: Branch, _ brought: [String]) -> String {
    let count = "\(brought.count) \(brought.count == 1 ? "text" : "texts")"
    let list = brought.prefix(50).map { "- \($0)" } + (brought.count > 50 ? ["- and \(brought.count - 50) more"] : [])
    return "merge \(place) into \(branch): \(count)\n\n" + list.joined(separator: "\n")
  }
}
