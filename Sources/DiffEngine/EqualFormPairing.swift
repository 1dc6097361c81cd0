import SequenceDiff
import StatementModel

/// The steps behind `EqualForms`, over clauses that stand for their form's number.
struct EqualFormPairing {
  private let numbers: Pair<[Int]>
  private let formCount: Int
  private var partnerOfOld: [Int?]
  private var partnerOfNew: [Int?]

  init(_ numbers: Pair<[Int]>, forms: Int) {
    self.numbers = numbers
    formCount = forms
    partnerOfOld = Array(repeating: nil, count: numbers.old.count)
    partnerOfNew = Array(repeating: nil, count: numbers.new.count)
  }

  /// The pairs so far, ordered by old clause.
  var pairs: [(old: Int, new: Int)] {
    partnerOfOld.enumerated().compactMap { old, new in new.map { (old, $0) } }
  }

  /// Pairs the forms that occur once on each side.
  mutating func pairUnique() {
    let found = numbers.map { places(of: $0, in: $0.indices) }
    for form in 0..<formCount {
      guard let old = found.old[form], let new = found.new[form], old.count == 1, new.count == 1 else { continue }
      pair(old[0], new[0])
    }
  }

  /// Spreads from every pair and from both ends of the texts to identical neighbours.
  mutating func spread() {
    let seeds = pairs
    for (old, new) in [(-1, -1)] + seeds { spread(old, new, step: 1) }
    for (old, new) in seeds.reversed() + [(numbers.old.count, numbers.new.count)] { spread(old, new, step: -1) }
  }

  private mutating func spread(_ old: Int, _ new: Int, step: Int) {
    var (i, j) = (old + step, new + step)
    while numbers.old.indices.contains(i), numbers.new.indices.contains(j), partnerOfOld[i] == nil,
      partnerOfNew[j] == nil, numbers.old[i] == numbers.new[j]
    {
      pair(i, j)
      i += step
      j += step
    }
  }

  /// Between two pairs that follow each other on both sides, pairs what both have equally often, in order.
  mutating func pairBetween() {
    let items = pairs.map { ChainItem(old: $0.old, new: $0.new, weight: 1) }
    let spine = heaviestChain(items).map { (items[$0].old, items[$0].new) }
    var (i, j) = (-1, -1)
    for (old, new) in spine + [(numbers.old.count, numbers.new.count)] {
      pairEquals(i + 1..<old, j + 1..<new)
      (i, j) = (old, new)
    }
  }

  private mutating func pairEquals(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    let old = places(of: numbers.old, in: oldRange.filter { partnerOfOld[$0] == nil })
    let new = places(of: numbers.new, in: newRange.filter { partnerOfNew[$0] == nil })
    for (form, places) in old {
      guard let others = new[form], others.count == places.count else { continue }
      for (i, j) in zip(places, others) { pair(i, j) }
    }
  }

  private func places(of numbers: [Int], in indices: some Sequence<Int>) -> [Int: [Int]] {
    Dictionary(grouping: indices) { numbers[$0] }
  }

  private mutating func pair(_ old: Int, _ new: Int) {
    partnerOfOld[old] = new
    partnerOfNew[new] = old
  }
}
