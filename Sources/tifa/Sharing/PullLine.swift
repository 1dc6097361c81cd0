import CorpusStore

/// What is printed of a branch that took something over.
enum PullLine {
  static func written(_ result: PullResult) -> String {
    written(result.outcome, into: result.branch, result.texts, result.commit.short)
      + result.releases.map { "release \($0)\n" }.joined()
  }

  /// The outcome on one line, then the texts that came, one a line.
  static func written(_ outcome: PullResult.Outcome, into branch: Branch, _ texts: [String], _ commit: String) -> String
  {
    let count = "\(texts.count) \(texts.count == 1 ? "text" : "texts")"
    let head =
      switch outcome {
      case .current(ahead: 0): "\(branch) has everything already"
      case .current(let ahead):
        "\(branch) has everything already, and \(ahead) \(ahead == 1 ? "commit" : "commits") beyond"
      case .forwarded: "moved \(branch) forward to \(commit): \(count)"
      case .merged: "merged into \(branch) as \(commit): \(count)"
      }
    return head + "\n" + texts.map { "  \($0)\n" }.joined()
  }

  /// The outcome in one word, for scripts.
  static func word(_ outcome: PullResult.Outcome) -> String {
    switch outcome {
    case .current: "current"
    case .forwarded: "forwarded"
    case .merged: "merged"
    }
  }
}
