import DiffEngine
import StatementModel

/// Where the moved clauses stood in the old text, told by what now follows their old neighbours.
struct Departures {
  /// By correspondence: the moved ones whose old place is just after it, in the old order.
  private(set) var after: [Int: [Int]] = [:]
  /// The moved ones that stood before everything that stayed.
  private(set) var atStart: [Int] = []

  /// No departures at all.
  static let none = Departures()

  private init() {}

  /// Finds the old places of a comparison's moved clauses.
  init(_ comparison: Comparison) {
    var owner = [Int](repeating: -1, count: comparison.units.old.count)
    for (index, correspondence) in comparison.correspondences.enumerated() {
      for unit in correspondence.old { owner[unit] = index }
    }
    var lastStaying: Int?
    for (unit, index) in owner.enumerated() where index >= 0 {
      let correspondence = comparison.correspondences[index]
      guard correspondence.changes.contains(.moved) else {
        lastStaying = index
        continue
      }
      // A group counts once, at its first clause.
      guard correspondence.old.first == unit else { continue }
      if let lastStaying { after[lastStaying, default: []].append(index) } else { atStart.append(index) }
    }
  }
}
