/// A Fenwick tree that answers "which is the best entry before this rank"; insertion and query are O(log n).
struct PrefixMaximum {
  /// A chain that ends at an item.
  struct Entry {
    /// Weight of the whole chain.
    let total: Int
    /// Decides between equal weights; the smaller wins.
    let tie: Int
    /// The item that the chain ends at.
    let index: Int

    func isBetter(than other: Entry?) -> Bool {
      guard let other else { return true }
      return (total, -tie) > (other.total, -other.tie)
    }
  }

  private var nodes: [Entry?]

  /// A tree for ranks 1…count.
  init(count: Int) { nodes = Array(repeating: nil, count: count + 1) }

  /// The best entry with a rank less than `rank`.
  func best(before rank: Int) -> Entry? {
    var best: Entry?
    var node = rank - 1
    while node > 0 {
      if let entry = nodes[node], entry.isBetter(than: best) { best = entry }
      node -= node & -node
    }
    return best
  }

  /// Adds an entry at `rank`, 1…count.
  mutating func insert(_ entry: Entry, at rank: Int) {
    var node = rank
    while node < nodes.count {
      if entry.isBetter(than: nodes[node]) { nodes[node] = entry }
      node += node & -node
    }
  }
}
