/// Why a use case could not be carried out: one sentence for people, and what to do next.
public struct WorkbenchError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, as a sentence without a full stop.
  public let description: String
  /// What to do next, as a sentence without a full stop.
  public let hint: String

  /// Creates an error.
  public init(_ description: String, hint: String) {
    self.description = description
    self.hint = hint
  }
}
