public import StatementModel

/// A clause together with the block that it stands in.
public struct ClauseUnit: Sendable {
  /// The clause.
  public let clause: Clause
  /// The block's position in its text, 0 for the first.
  public let blockIndex: Int
  /// The clause's position in its block, 0 for the first.
  public let indexInBlock: Int

  /// Creates a unit.
  public init(clause: Clause, blockIndex: Int, indexInBlock: Int) {
    self.clause = clause
    self.blockIndex = blockIndex
    self.indexInBlock = indexInBlock
  }
}

extension StatementText {
  /// The clauses of all blocks in order: what the numbers in a `Correspondence` count.
  public var clauseUnits: [ClauseUnit] {
    blocks.enumerated().flatMap { blockIndex, block in
      block.clauses.enumerated().map { ClauseUnit(clause: $1, blockIndex: blockIndex, indexInBlock: $0) }
    }
  }
}
