import DiffEngine
import StatementModel

extension TrackedTextBuilder {
  /// Adds a clause that one text alone has in this place.
  mutating func addClause(_ side: Side, _ clause: Int) {
    let index = owners[side][clause]
    let correspondence = comparison.correspondences[index]
    let group = side == .old ? correspondence.old : correspondence.new
    let (isFirst, isLast) = (clause == group.first, clause == group.last)
    let isRemarked = isFirst && (side == .new || correspondence.new.isEmpty)
    if isMove[index], isFirst { add(.moveStart(side, index)) }
    if isRemarked { add(.entryStart(index)) }
    if isMove[index] {
      addMoved(side, index, clause)
    } else {
      addOnly(side, sides[side].leads[clause])
      addOnly(side, sides[side].clauses[clause])
    }
    if isRemarked { add(.entryEnd(index)) }
    if isMove[index], isLast { add(.moveEnd(side, index)) }
  }

  /// Adds a clause of a move: as moved what both texts have, and as edits the rest.
  private mutating func addMoved(_ side: Side, _ index: Int, _ clause: Int) {
    let lead = sides[side].leads[clause]
    if isLeadMoved(index, side, clause) {
      addMoved(side, index, lead)
    } else {
      addOnly(side, lead)
    }
    let correspondence = comparison.correspondences[index]
    var cursor = ClauseCursor(side == .old ? correspondence.old : correspondence.new, sides[side])
    for edit in correspondence.edits {
      var count = (side == .old ? edit.old : edit.new).unicodeScalars.count
      while count > 0, let range = cursor.take(count) {
        count -= range.count
        if sides[side].clauses[clause].contains(range) {
          if edit.operation == .equal {
            addMoved(side, index, range)
          } else {
            addOnly(side, range, isEditorial: edit.isEditorial)
          }
        }
        _ = cursor.crossing()
      }
    }
  }

  private mutating func addMoved(_ side: Side, _ index: Int, _ range: ScalarRange) {
    guard !range.isEmpty else { return }
    add(
      side == .old
        ? .wording(.movedFrom(index), old: range, new: nil, isEditorial: false)
        : .wording(.movedTo(index), old: nil, new: range, isEditorial: false))
  }

  /// Whether the label before a clause of a move is the same in both places.
  private func isLeadMoved(_ index: Int, _ side: Side, _ clause: Int) -> Bool {
    let correspondence = comparison.correspondences[index]
    let groups = Pair(old: correspondence.old, new: correspondence.new)
    guard let place = groups[side].firstIndex(of: clause), place < groups[side.other].count else { return false }
    let (own, other) = (sides[side].leads[clause], sides[side.other].leads[groups[side.other][place]])
    return shown[side].scalars[own.start..<own.end].elementsEqual(
      shown[side.other].scalars[other.start..<other.end])
  }
}
