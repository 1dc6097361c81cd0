/// An item of a chain: a place on each side and a weight.
public struct ChainItem: Hashable, Sendable {
  /// Place on the old side.
  public let old: Int
  /// Place on the new side.
  public let new: Int
  /// What keeping the item is worth; positive.
  public let weight: Int

  /// Creates an item.
  public init(old: Int, new: Int, weight: Int) {
    self.old = old
    self.new = new
    self.weight = weight
  }
}

/// The positions of the items that form the heaviest chain in which both places rise strictly.
///
/// A Fenwick tree over the new places keeps the best chain that ends at or before each; O(n log n). Of equally heavy
/// chains the one that ends earlier by the sum of both places wins; between those that are equal in this too, the side
/// that is called old decides.
public func heaviestChain(_ items: [ChainItem]) -> [Int] {
  let order = items.indices.sorted { first, second in
    let (a, b) = (items[first], items[second])
    return (a.old, -a.new) < (b.old, -b.new)
  }
  let ranks = ranks(items.map(\.new))
  var tree = PrefixMaximum(count: items.count)
  var previous = [Int?](repeating: nil, count: items.count)
  var total = [Int](repeating: 0, count: items.count)
  for index in order {
    let rank = ranks[index]
    let best = tree.best(before: rank)
    previous[index] = best?.index
    total[index] = items[index].weight + (best?.total ?? 0)
    tree.insert(
      PrefixMaximum.Entry(total: total[index], tie: items[index].old + items[index].new, index: index), at: rank)
  }
  var chain: [Int] = []
  var next = tree.best(before: items.count + 1)?.index
  while let index = next {
    chain.append(index)
    next = previous[index]
  }
  return chain.reversed()
}

/// By item: the rank of its place among all places, from 1; equal places rank the same.
private func ranks(_ places: [Int]) -> [Int] {
  var ranks = [Int](repeating: 0, count: places.count)
  var rank = 0
  var last: Int?
  for index in places.indices.sorted(by: { places[$0] < places[$1] }) {
    if places[index] != last { rank += 1 }
    last = places[index]
    ranks[index] = rank
  }
  return ranks
}
