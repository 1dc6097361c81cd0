public import CorpusStore
public import StatementModel

/// What a check of the corpus found, the recomputation of texts from their sources included.
public struct VerificationOutcome: Sendable {
  /// What the store found, with the texts that do not come out of their sources as they are kept.
  public let faults: [Verification.Fault]
  /// What the store counted.
  public let counted: Verification
  /// How many texts came out of their sources as they are kept.
  public internal(set) var recomputed = 0
  /// Texts cut by an older version of the rules or read by another decoder: their hashes are checked, no more.
  public internal(set) var stale: [TextID] = []
  /// Texts that could not be cut again here, each with the reason, such as a program that is missing.
  public internal(set) var unread: [(text: TextID, reason: String)] = []
}
