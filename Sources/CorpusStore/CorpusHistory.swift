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

  /// By path, as bytes: a name that may not stand in a corpus, once pushed and taken back, must not end every walk.
  private var texts: [[[UInt8]]: Text] = [:]

  /// What is known of the text at `path`, or nil where no commit brought one.
  subscript(path: TextPath) -> Text? { texts[path.components.dropFirst().map { Array($0.utf8) }] }

  init(upTo tip: Commit) throws(CorpusError.Cause) {
    var next = Optional(tip)
    while let commit = next {
      let parent = try commit.parent()
      let (after, before) = (try commit.tree().folder("series"), try parent?.tree().folder("series"))
      for change in try TreeChange.between(before, after, depth: 3) { note(change, commit) }
      next = parent
    }
  }

  private mutating func note(_ change: TreeChange, _ commit: Commit) {
    var text = texts[change.path] ?? Text(last: commit)
    guard !text.isComplete else { return }
    text.revisions += change.isThere ? 1 : 0
    // Gone in this commit: what came before it is not of a text that is there now.
    text.isComplete = !change.wasThere || !change.isThere
    texts[change.path] = text
  }
}
