public import StatementModel

/// What a user wants to be said of two clauses.
public struct PairRequest: Sendable {
  /// The texts, as references into the corpus.
  public let texts: Pair<String>
  /// The clauses, by id.
  public let clauses: Pair<String>
  /// What is said of them.
  public let verdict: Pairing.Verdict
  /// Who says it, why, and when in seconds since 1970.
  public let signature: PairingSignature

  /// Creates a request.
  public init(
    texts: Pair<String>, clauses: Pair<String>, verdict: Pairing.Verdict, signature: PairingSignature
  ) {
    self.texts = texts
    self.clauses = clauses
    self.verdict = verdict
    self.signature = signature
  }
}
