import CLibgit2

extension Repository {
  /// Where the repository is.
  var path: String { git_repository_path(raw).map { String(cString: $0) } ?? "" }

  /// The index of commits as of `tip`: from its file, with a walk over what came since.
  func index(at tip: Commit) throws(CorpusError.Cause) -> CommitIndex {
    let file = CommitIndexFile(in: path)
    let later = try CommitIndex.walked(from: tip, downTo: file.tip)
    return later.isComplete && file.tip != nil ? file.index + later.index : later.index
  }

  /// Brings the file of the index up to `tip`; `made` is what the commits since `base` changed, where that is known.
  ///
  /// With the lock held. A failure does not matter: whoever needs the index walks.
  func updateIndex(upTo tip: ObjectID, _ made: CommitIndex? = nil, since base: ObjectID? = nil) {
    let file = CommitIndexFile(in: path)
    guard file.tip != tip else { return }
    do {
      if let made, let base, base == file.tip { return try file.append(made, upTo: tip) }
      let later = try CommitIndex.walked(from: commit(tip), downTo: file.tip)
      if later.isComplete { return try file.append(later.index, upTo: tip) }
      // The branch was moved by hand to where the file does not lead.
      try file.remove()
      try CommitIndexFile(in: path).append(later.index, upTo: tip)
    } catch {
      return
    }
  }
}
