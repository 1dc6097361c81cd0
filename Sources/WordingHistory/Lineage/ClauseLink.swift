public import DiffEngine

/// Two clauses of different texts that correspond, with the evidence.
public struct ClauseLink: Hashable, Sendable {
  /// The clause of the earlier text.
  public let from: ClauseNode
  /// The clause of the later text.
  public let to: ClauseNode
  /// The step of the alignment that found the pair.
  public let pass: Pass
  /// How alike the two are, 0…1.
  public let score: Double

  /// How many texts lie between the two; 0 for neighbours.
  public var skipped: Int { to.text - from.text - 1 }
}
