import DiffEngine
import StatementModel

/// Walks both texts of a comparison once and lays them into one.
///
/// What keeps its order is the spine; between two of its correspondences stands what only one text has there.
struct TrackedTextBuilder {
  /// The steps so far.
  private(set) var pieces: [TrackedText.Piece] = []
  let comparison: Comparison
  let shown: Pair<ShownScalars>
  let sides: Pair<TrackedSide>
  /// By clause: the correspondence it stands in.
  let owners: Pair<[Int]>
  /// By correspondence: whether it is written as a move.
  private(set) var isMove: [Bool] = []
  /// By correspondence: whether its wordings have too little in common for marks inside them.
  private(set) var isRewritten: [Bool] = []
  private var spine: [Int] = []

  init(
    _ comparison: Comparison, _ shown: Pair<ShownScalars>, showsMoves: Bool, minimumEqualShare: Double
  ) {
    (self.comparison, self.shown) = (comparison, shown)
    sides = comparison.texts.map(TrackedSide.init)
    var owners = comparison.units.map { [Int](repeating: -1, count: $0.count) }
    for (index, correspondence) in comparison.correspondences.enumerated() {
      for unit in correspondence.old { owners.old[unit] = index }
      for unit in correspondence.new { owners.new[unit] = index }
    }
    self.owners = owners
    isRewritten = comparison.correspondences.map { correspondence in
      correspondence.changes.contains(.reworded) && !correspondence.old.isEmpty && !correspondence.new.isEmpty
        && Redline(correspondence, in: comparison, showEditorial: false).isRewritten(below: minimumEqualShare)
    }
    spine = Self.spine(of: comparison)
    isMove = comparison.correspondences.indices.map { showsMoves && isMovable($0) }
  }

  /// Lays out everything.
  mutating func build() {
    var next = Pair(old: 0, new: 0)
    for index in spine {
      let correspondence = comparison.correspondences[index]
      addGap(next.old..<correspondence.old[0], next.new..<correspondence.new[0], isLast: false)
      addCorrespondence(index)
      next = Pair(old: correspondence.old[correspondence.old.count - 1] + 1, new: 0)
      next.new = correspondence.new[correspondence.new.count - 1] + 1
    }
    addGap(next.old..<sides.old.clauses.count, next.new..<sides.new.clauses.count, isLast: true)
  }

  mutating func add(_ piece: TrackedText.Piece) { pieces.append(piece) }

  /// The correspondences in an order that both texts have, none of them reaching over the beginning of the next.
  private static func spine(of comparison: Comparison) -> [Int] {
    let all = comparison.correspondences
    var inOrder: [Int] = []
    var first = Pair(old: 0, new: 0)
    for index in all.indices where !all[index].changes.contains(.moved) {
      guard let old = all[index].old.first, let new = all[index].new.first, old >= first.old, new >= first.new else {
        continue
      }
      inOrder.append(index)
      first = Pair(old: old + 1, new: new + 1)
    }
    return inOrder.enumerated().filter { place, index in
      guard place + 1 < inOrder.count else { return true }
      let next = all[inOrder[place + 1]]
      return (all[index].old.last ?? 0) < next.old[0] && (all[index].new.last ?? 0) < next.new[0]
    }.map(\.element)
  }

  /// A move has one place in each text, and wording that stands in both.
  private func isMovable(_ index: Int) -> Bool {
    let correspondence = comparison.correspondences[index]
    guard correspondence.changes.contains(.moved), !isRewritten[index] else { return false }
    return Self.isRun(correspondence.old) && Self.isRun(correspondence.new)
      && correspondence.edits.contains { $0.operation == .equal }
  }

  private static func isRun(_ indices: [Int]) -> Bool {
    guard let first = indices.first, let last = indices.last else { return false }
    return last - first == indices.count - 1
  }
}
