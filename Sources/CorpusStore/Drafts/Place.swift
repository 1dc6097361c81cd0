public import StatementModel

/// Where else than on the branch in use a text can be read: what may stand behind the @ of a reference beside a revision.
public enum Place: Hashable, Sendable, LosslessStringConvertible {
  /// A branch of the corpus: `main`, `draft/NAME`.
  case branch(Branch)
  /// A release: `release/NAME`.
  case release(CorpusName)
  /// A branch as it was fetched: `REMOTE`, which is its main branch, or `REMOTE/main`, `REMOTE/draft/NAME`.
  case remote(RemoteName, Branch)

  /// Reads what stands behind an @; nil for what can only be a revision.
  public init?(_ description: String) {
    if let branch = Branch(description) {
      self = .branch(branch)
      return
    }
    let parts = description.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, parts[0] == "release" {
      guard let name = CorpusName(parts[1]) else { return nil }
      self = .release(name)
      return
    }
    guard let remote = RemoteName(parts[0]), let branch = parts.count == 1 ? .main : Branch(parts[1]) else {
      return nil
    }
    self = .remote(remote, branch)
  }

  /// As it is written behind the @.
  public var description: String {
    switch self {
    case .branch(let branch): branch.description
    case .release(let name): "release/\(name)"
    case .remote(let remote, .main): remote.description
    case .remote(let remote, let branch): "\(remote)/\(branch)"
    }
  }

  /// Its full name in git.
  var reference: String {
    switch self {
    case .branch(let branch): branch.reference
    case .release(let name): Repository.releases + name.description
    case .remote(let remote, let branch): remote.reference(branch)
    }
  }
}
