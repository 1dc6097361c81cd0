/// The commits that made the last revisions of one text, oldest first, found by walking back from a commit.
///
/// The text's folder in each commit is compared with that in its parents: O(commits walked). Where one parent of a merge
/// has the folder as the merge has it, the way goes on there, as git's own log does.
struct TextHistory {
  /// A commit with the folder that it left.
  struct Step {
    let commit: Commit
    let folder: ObjectID
  }

  /// The steps that were found.
  private(set) var steps: [Step] = []
  /// Whether the walk came to the folder that it was to stop at; the last step before it is then the first here.
  private(set) var isStopped = false

  /// Walks from `tip` to the commit that brought the text, or to the one that left its folder as `known`, which is the
  /// first of the steps then; `limit` bounds the steps.
  init(
    _ path: TextPath, upTo tip: Commit, downTo known: ObjectID? = nil, limit: Int = .max
  ) throws(CorpusError.Cause) {
    var commit = tip
    var folder = try tip.tree().folder(at: path.components)?.id
    while let current = folder, steps.count < limit {
      let (parent, before) = try Self.origin(of: current, in: commit, at: path)
      if before == current, let parent {
        commit = parent
        continue
      }
      steps.append(Step(commit: commit, folder: current))
      isStopped = current == known
      guard !isStopped, let parent else { break }
      (commit, folder) = (parent, before)
    }
    steps.reverse()
  }

  /// The parent to go on with, and the text's folder there: one that has the folder as it is, else the first.
  private static func origin(
    of folder: ObjectID, in commit: Commit, at path: TextPath
  ) throws(CorpusError.Cause) -> (Commit?, ObjectID?) {
    var first: (Commit?, ObjectID?) = (nil, nil)
    for number in 0..<commit.parentCount {
      let parent = try commit.parent(number)
      let before = try parent.tree().folder(at: path.components)?.id
      if before == folder { return (parent, before) }
      if number == 0 { first = (parent, before) }
    }
    return first
  }
}
