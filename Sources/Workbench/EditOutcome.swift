public import StatementModel

/// What came of a change to the corrections of a text.
public struct EditOutcome: Sendable {
  /// Which text.
  public let id: TextID
  /// The number of the revision that holds the change.
  public let revision: Int
  /// Its commit, shortened for people.
  public let commit: String
  /// What was changed, in a few words.
  public let what: String
  /// The text as it is read from now on.
  public let text: StatementText
}
