import CLibgit2
import StatementModel

extension Repository {
  /// The commit at which the branch in use stands, or nil where there is none yet.
  ///
  /// Where the file of the branch is lost, git takes the older place of it that `packed-refs` may have, without a word,
  /// and what was acknowledged since is gone. Here the log of the branch counts then.
  func tip() throws(CorpusError.Cause) -> ObjectID? {
    let stored = try storedTip()
    if let lost = try lostTip(after: stored) { return lost }
    guard stored == nil, case .draft(let name) = branch else { return stored }
    throw .branch(.draftGone(name.description))
  }

  /// Where git takes the branch to stand; nil where it knows none.
  func storedTip() throws(CorpusError.Cause) -> ObjectID? {
    var id = git_oid()
    let code = git_reference_name_to_id(&id, raw, branch.reference)
    if code == GIT_ENOTFOUND.rawValue {
      git_error_clear()
      return nil
    }
    guard code >= 0 else { throw .ofReading("the branch", code) }
    return ObjectID(id)
  }

  /// The last commit in the log of the branch, if the file of the branch is lost and that commit is later than `stored`.
  func lostTip(after stored: ObjectID?) throws(CorpusError.Cause) -> ObjectID? {
    guard Folder.status(path + branch.reference) == nil, let last = BranchLog(of: branch, at: path).last,
      last != stored, (try? commit(last)) != nil
    else { return nil }
    guard let stored else { return last }
    // A writer may have moved the branch, and packed it, since `stored` was read.
    guard try storedTip() == stored else { return nil }
    return try descends(last, from: stored) ? last : nil
  }

  /// Writes the file of the branch again if it is lost; with the lock of the corpus held.
  func restoreBranch() throws(CorpusError.Cause) {
    let stored = try storedTip()
    guard let lost = try lostTip(after: stored) else { return }
    try move(branch.reference, to: lost, from: stored, saying: "restore the branch from its log: its file was lost")
  }
}
