/// The commits that made the revisions of one text, oldest first.
///
/// Found by comparing the text's folder in each commit and the one before it, back to the commit that brought the
/// text: O(commits since then). Merges are followed along their first parent.
struct TextHistory {
  let commits: [Commit]

  init(_ path: TextPath, upTo tip: Commit) throws(CorpusError.Cause) {
    var commits: [Commit] = []
    var (next, folder) = (Optional(tip), try tip.tree().folder(at: path.components)?.id)
    while let commit = next, let current = folder {
      let parent = try commit.parent()
      let before = try parent?.tree().folder(at: path.components)?.id
      if before != current { commits.append(commit) }
      (next, folder) = (parent, before)
    }
    self.commits = commits.reversed()
  }
}
