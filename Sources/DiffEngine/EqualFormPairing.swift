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
    let single = numbers.map { singlePlaces($0) }
    for form in 0..<formCount where single.old[form] >= 0 && single.new[form] >= 0 {
      pair(single.old[form], single.new[form])
    }
  }

  /// By form: the only place where it stands; negative where there is none or several.
  private func singlePlaces(_ numbers: [Int]) -> [Int] {
    var places = [Int](repeating: -1, count: formCount)
    for (place, form) in numbers.enumerated() { places[form] = places[form] == -1 ? place : -2 }
    return places
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
    let old = runs(numbers.old, oldRange.filter { partnerOfOld[$0] == nil })
    guard !old.isEmpty else { return }
    let new = runs(numbers.new, newRange.filter { partnerOfNew[$0] == nil })
    var next = 0
    for run in old {
      let form = numbers.old[run[run.startIndex]]
      while next < new.count, numbers.new[new[next][new[next].startIndex]] < form { next += 1 }
      guard next < new.count, numbers.new[new[next][new[next].startIndex]] == form, new[next].count == run.count else {
        continue
      }
      for (i, j) in zip(run, new[next]) { pair(i, j) }
    }
  }

  /// The places of each form, the places ascending, the forms ascending.
  private func runs(_ numbers: [Int], _ places: [Int]) -> [ArraySlice<Int>] {
    let sorted = places.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    return sorted.chunked { numbers[$0] == numbers[$1] }
  }

  private mutating func pair(_ old: Int, _ new: Int) {
    partnerOfOld[old] = new
    partnerOfNew[new] = old
  }
}

extension Array {
  /// The longest runs of neighbours that belong together.
  fileprivate func chunked(where belongTogether: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var (chunks, start) = ([ArraySlice<Element>](), 0)
    for index in indices where index + 1 == count || !belongTogether(self[index], self[index + 1]) {
      chunks.append(self[start...index])
      start = index + 1
    }
    return chunks
  }
}
