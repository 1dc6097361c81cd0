public import StatementModel

/// One revision of a text, and the folder in git that holds it: two of the same folder are equal in everything.
public struct Holding: Hashable, Sendable {
  /// The text.
  public let id: TextID
  /// The number of the revision, where not the newest is meant.
  public let revision: Int?
  /// The name of its folder, 40 hexadecimal digits.
  public let folder: String

  /// Names a revision of a text.
  public init(id: TextID, revision: Int? = nil, folder: String) {
    (self.id, self.revision, self.folder) = (id, revision, folder)
  }

  /// `SERIES/DATE.LANG[.EDITION]`, with `@` and the number where there is one.
  public var name: String { revision.map { "\(id)@\($0)" } ?? id.description }
}
