/// Who changes the pairings of a series, why and when.
public struct PairingSignature: Sendable {
  /// Who; not empty.
  public let author: String
  /// Why; not empty.
  public let reason: String
  /// When, in seconds since 1970.
  public let recordedAt: Int64

  /// Creates a signature.
  public init(author: String, reason: String, recordedAt: Int64) {
    self.author = author
    self.reason = reason
    self.recordedAt = recordedAt
  }
}
