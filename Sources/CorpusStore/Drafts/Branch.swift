public import StatementModel

/// A line of history of the corpus: what is published, or a draft beside it.
public enum Branch: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// What is published.
  case main
  /// A draft of that name.
  case draft(CorpusName)

  /// `main` or `draft/NAME`.
  public var description: String {
    switch self {
    case .main: "main"
    case .draft(let name): Self.draftPrefix + name.description
    }
  }

  /// Reads `main` or `draft/NAME`; nil for any other branch, which tifa leaves alone.
  public init?(_ description: String) {
    if description == "main" {
      self = .main
      return
    }
    guard description.utf8.starts(with: Self.draftPrefix.utf8),
      let name = CorpusName(String(description.dropFirst(Self.draftPrefix.count))), Self.isSafe(name)
    else { return nil }
    self = .draft(name)
  }

  /// The draft of that name; nil where git allows no branch to be called so.
  public init?(draft name: CorpusName) { self.init(Self.draftPrefix + name.description) }

  /// Its full name in git.
  var reference: String { Self.folder + description }

  /// Reads the full name of a branch in git.
  init?(reference: String) {
    guard reference.utf8.starts(with: Self.folder.utf8) else { return nil }
    self.init(String(reference.dropFirst(Self.folder.count)))
  }

  /// Orders by bytes.
  public static func < (lhs: Branch, rhs: Branch) -> Bool {
    lhs.description.utf8.lexicographicallyPrecedes(rhs.description.utf8)
  }

  private static let folder = "refs/heads/"
  private static let draftPrefix = "draft/"

  /// git takes no part of a branch name that ends so, since it is how its lock files are called.
  private static func isSafe(_ name: CorpusName) -> Bool { !name.description.hasSuffix(".lock") }
}
