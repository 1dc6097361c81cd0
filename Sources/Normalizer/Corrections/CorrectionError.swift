/// Why a correction cannot be made: one sentence for people, and what to do next.
public struct CorrectionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, as a sentence without a full stop.
  public let description: String
  /// What to do next, as a sentence without a full stop.
  public let hint: String

  init(_ description: String, hint: String) {
    self.description = description
    self.hint = hint
  }
}
