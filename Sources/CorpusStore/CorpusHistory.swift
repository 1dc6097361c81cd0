import StatementModel

/// The number of revisions and the last commit of every text.
///
/// Found in one walk along first parents, going only into folders that differ from one commit to the next:
/// O(commits × (statements of the series that changed)).
struct CorpusHistory {
  /// What the walk has found of one text.
  struct Text {
    var revisions = 0
    let last: Commit
    /// Whether the walk has passed the commit that brought the text.
    var isComplete = false
  }

  private(set) var texts: [TextID: Text] = [:]

  init(upTo tip: Commit) throws(CorpusError.Cause) {
    var next = Optional(tip)
    while let commit = next {
      let parent = try commit.parent()
      let (after, before) = (try commit.tree().folder("series"), try parent?.tree().folder("series"))
      for change in try TreeChange.between(before, after, depth: 3) { try note(change, commit) }
      next = parent
    }
  }

  private mutating func note(_ change: TreeChange, _ commit: Commit) throws(CorpusError.Cause) {
    let id = try TextPath(series: change.path[0], date: change.path[1], text: change.path[2]).id
    // Gone in this commit: what came before it is not of the text that is there now.
    guard change.isThere else { return texts[id, default: Text(last: commit)].isComplete = true }
    var text = texts[id] ?? Text(last: commit)
    guard !text.isComplete else { return }
    text.revisions += 1
    text.isComplete = !change.wasThere
    texts[id] = text
  }
}
