public import Normalizer

/// What a user wants of the corrections of a text.
public struct EditRequest: Sendable {
  /// A new correction, or the end of one.
  public enum Change: Sendable {
    /// Make a correction.
    case make(CorrectionRequest)
    /// Take back the correction of that number.
    case drop(Int)
  }

  /// What is to be done.
  public let change: Change
  /// Who wants it; not empty.
  public let author: String
  /// Why; not empty.
  public let reason: String
  /// When it is recorded, in seconds since 1970.
  public let recordedAt: Int64

  /// Creates a request.
  public init(_ change: Change, author: String, reason: String, recordedAt: Int64) {
    self.change = change
    self.author = author
    self.reason = reason
    self.recordedAt = recordedAt
  }
}
