public import CorpusStore
public import StatementModel

/// The history of a text: its revisions, each with the size of its change.
public struct TextLog: Sendable {
  /// A revision and what it changed.
  public struct Entry: Sendable {
    /// The revision.
    public let revision: Revision
    /// What it changed of the revision before; of the first one, every clause is added.
    public let size: RevisionSize
  }

  /// The text.
  public let id: TextID
  /// The entries, oldest first.
  public let entries: [Entry]
}
