import StatementModel

/// Goes through the wording of some clauses of a text, one after the other, and tells where one ends.
struct ClauseCursor {
  private let units: [Int]
  private let ranges: [ScalarRange]
  private var unit = 0
  private var offset = 0

  /// Starts before the first of `units`.
  init(_ units: [Int], _ side: TrackedSide) {
    self.units = units
    ranges = units.map { side.clauses[$0] }
  }

  /// How many characters of the clause are left.
  var left: Int { unit < ranges.count ? ranges[unit].count - offset : 0 }

  /// The next characters of the clause, at most `count`; nil where none are left.
  mutating func take(_ count: Int) -> ScalarRange? {
    let taken = min(count, left)
    guard taken > 0 else { return nil }
    defer { offset += taken }
    return ScalarRange(ranges[unit].start + offset, ranges[unit].start + offset + taken)
  }

  /// Where a clause has ended and another follows: the clauses between the two, which stand in other correspondences;
  /// the cursor then stands before the other.
  mutating func crossing() -> Range<Int>? {
    guard left == 0, unit + 1 < units.count else { return nil }
    (unit, offset) = (unit + 1, 0)
    return units[unit - 1] + 1..<units[unit]
  }
}
