/// What says where the corpus stands: HEAD, and the branch in use with its log.
///
/// git goes on silently where they are damaged: a HEAD that names no branch of a corpus is read as the main one, and where
/// the file of a branch is lost, an older place of it in `packed-refs` takes its place. The log of the branch tells.
struct BranchCheck {
  private let repository: Repository
  private let path: String

  init(_ repository: Repository, at path: String) { (self.repository, self.path) = (repository, path) }

  /// Throws with what is wrong; a HEAD that names a commit, as git leaves it where somebody looks at an old one, is none.
  func run() throws(CorpusError.Cause) {
    if let name = try repository.headTarget(), Branch(reference: name) == nil {
      throw .damaged("HEAD names \(name), which is no branch of a corpus")
    }
    let (stored, branch) = (try repository.storedTip(), repository.branch)
    if let lost = try repository.lostTip(after: stored) {
      throw .damaged(
        "the file of \(branch.reference) is lost: it stands at \(lost.hex) by its log, which 'tifa doctor' writes again"
      )
    }
    guard let tip = stored, let last = BranchLog(of: branch, at: path).last else { return }
    if try isPart(last, of: tip) { return }
    // A writer that is killed between the log and the branch leaves a log that is ahead, and nothing is lost.
    if try isPart(tip, of: last) { return }
    throw .damaged("\(branch.reference) stands at \(tip.hex), which does not follow \(last.hex), the last in its log")
  }

  /// Whether a commit is in the history of the tip; one that is not there at all is not.
  private func isPart(_ commit: ObjectID, of tip: ObjectID) throws(CorpusError.Cause) -> Bool {
    guard (try? repository.commit(commit)) != nil else { return false }
    return try repository.descends(tip, from: commit)
  }
}
