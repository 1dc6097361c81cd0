import StatementModel

/// The name of a remote: a name of a corpus that begins with a letter and can be taken for nothing else behind an @.
public struct RemoteName: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// The name itself.
  public let description: String

  /// Where fetched branches stand when no name was given.
  static let unnamed = RemoteName(known: "fetched")

  /// What is taken where the user names no remote.
  public static let usual = RemoteName(known: "origin")

  private init(known name: String) { description = name }

  /// Takes a name, or nil where it is none: words that mean places of the corpus, and what could be a commit, are none.
  public init?(_ description: String) {
    let hexadecimal = "0123456789abcdef".utf8
    guard let name = CorpusName(description)?.description, !Self.reserved.contains(name), !name.hasSuffix(".lock"),
      let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      !name.utf8.allSatisfy({ hexadecimal.contains($0) })
    else { return nil }
    self.description = name
  }

  /// Orders by bytes.
  public static func < (lhs: RemoteName, rhs: RemoteName) -> Bool {
    lhs.description.utf8.lexicographicallyPrecedes(rhs.description.utf8)
  }

  private static let reserved: Set<String> = ["main", "draft", "release", "head", "undated"]

  /// The full name in git of a branch as it was fetched.
  func reference(_ branch: Branch) -> String { "\(Self.folder)\(description)/\(branch)" }

  /// Where fetched branches stand.
  static let folder = "refs/remotes/"
}

extension Repository {
  /// The branches of remotes as they were fetched last, sorted by name.
  func fetchedBranches() throws(CorpusError.Cause) -> [(remote: RemoteName, branch: Branch, id: ObjectID)] {
    try references(under: RemoteName.folder).compactMap { found in
      let parts = found.name.dropFirst(RemoteName.folder.count).split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2, let remote = RemoteName(parts[0]), let branch = Branch(parts[1]) else { return nil }
      return (remote, branch, found.id)
    }
  }
}
