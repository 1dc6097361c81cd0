/// What stands in the way of working with drafts, releases and the places that references name.
public enum BranchProblem: Error, Hashable, Sendable {
  /// There is a draft of that name already.
  case draftExists(String)
  /// There is no draft of that name; the names there are.
  case noDraft(String, known: [String])
  /// The draft that the corpus is switched to is not there any more.
  case draftGone(String)
  /// The draft holds revisions that the branch in use does not.
  case draftUnmerged(String, ahead: Int)
  /// It is the draft that the corpus is switched to.
  case draftInUse(String)
  /// There is a release of that name already; its commit.
  case releaseExists(String, commit: String)
  /// Nothing that could hold a text is called so; the names there are.
  case noPlace(String, known: [String])
  /// git allows no branch or tag to be called so.
  case unfitName(String)
}

extension BranchProblem {
  /// One sentence for people; lower case and without a full stop.
  var description: String {
    switch self {
    case .draftExists(let name): "there is a draft '\(name)' already"
    case .noDraft(let name, _): "there is no draft '\(name)'"
    case .draftGone(let name): "the corpus is switched to the draft '\(name)', which is not there any more"
    case .draftUnmerged(let name, let ahead):
      "the draft '\(name)' holds \(ahead) \(ahead == 1 ? "commit" : "commits") that the branch in use does not"
    case .draftInUse(let name): "the corpus is switched to the draft '\(name)'"
    case .releaseExists(let name, let commit): "the release '\(name)' is made already, of commit \(commit)"
    case .noPlace(let name, _): "the corpus holds neither branch, release nor remote called '\(name)'"
    case .unfitName(let name): "no draft or release can be called '\(name)'"
    }
  }

  /// What to do next.
  var hint: String {
    switch self {
    case .draftExists(let name): "take it up with 'tifa draft switch \(name)', or choose another name"
    case .noDraft(_, let known):
      known.isEmpty
        ? "'tifa draft new NAME' begins one"
        : "there are \(known.joined(separator: ", ")); 'tifa draft list' shows them"
    case .draftGone: "go back to what is published with 'tifa draft switch main'"
    case .draftUnmerged(let name, _): "take its revisions over with 'tifa draft merge \(name)' first"
    case .draftInUse: "switch to another one first, such as 'tifa draft switch main'"
    case .releaseExists: "a release is never changed: choose another name"
    case .noPlace(_, let known): "write one of \(known.joined(separator: ", ")) after the @"
    case .unfitName: "take lower-case letters, digits, '.', '-' and '_', and no '.lock' at the end"
    }
  }
}
