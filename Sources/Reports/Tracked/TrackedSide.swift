import DiffEngine
import StatementModel

/// One text on its way into a tracked one: its clauses, and what stands between them.
struct TrackedSide {
  /// A part of what stands between two clauses.
  enum Joint: Equatable {
    /// Characters: blanks between sentences, or a block without clauses.
    case wording(ScalarRange)
    /// The end of the block with this number; nil where the text has no block.
    case paragraphEnd(Int?)
  }

  /// By clause: from the beginning of its block to its own, where it is the first: the label with the blanks after it.
  private(set) var leads: [ScalarRange] = []
  /// By clause: its wording.
  private(set) var clauses: [ScalarRange] = []
  /// What stands before each clause, and after the last: one more than there are clauses.
  private(set) var joints: [[Joint]] = [[]]

  /// Reads a text; linear.
  init(_ text: StatementText) {
    for (number, block) in text.blocks.enumerated() { add(block, number) }
    if text.blocks.isEmpty { joints = [[.paragraphEnd(nil)]] }
  }

  private mutating func add(_ block: Block, _ number: Int) {
    var place = block.range.start
    for (index, clause) in block.clauses.enumerated() {
      let before = ScalarRange(place, clause.range.start)
      if index > 0, !before.isEmpty { join(.wording(before)) }
      leads.append(index == 0 ? before : ScalarRange(clause.range.start, clause.range.start))
      clauses.append(clause.range)
      joints.append([])
      place = clause.range.end
    }
    if place < block.range.end { join(.wording(ScalarRange(place, block.range.end))) }
    join(.paragraphEnd(number))
  }

  private mutating func join(_ joint: Joint) { joints[joints.count - 1].append(joint) }

  /// Whether a new paragraph begins before a clause, or ends after the last.
  func isBreak(_ index: Int) -> Bool {
    if case .paragraphEnd = joints[index].last { return true }
    return false
  }
}
