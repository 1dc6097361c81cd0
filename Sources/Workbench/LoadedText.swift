public import StatementModel

/// A text that is ready to be compared or shown, with what it was read from.
public struct LoadedText: Sendable {
  /// The text, cut into clauses.
  public let text: StatementText
  /// The bytes it was made from.
  public let source: [UInt8]
  /// The text of the corpus that it is; nil for a file.
  public let id: TextID?
  /// What the user should know about how the arguments were understood.
  public let notes: [String]
}
