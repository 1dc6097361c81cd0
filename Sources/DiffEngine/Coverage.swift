/// Measures how much of a clause's content a partner carries that earlier partners do not.
struct Coverage {
  private let weights: [Int]

  init(_ weights: [Int]) { self.weights = weights }

  /// The weight of the content of `shared` that `partner` has and `earlier` left uncovered, counted by occurrence.
  func gain(of partner: FeatureBag, over earlier: [FeatureBag], in shared: FeatureBag) -> Int {
    var uncovered = shared.counts
    for bag in earlier { walk(shared, bag) { place, count in uncovered[place] -= count } }
    var gain = 0
    walk(shared, partner) { place, count in
      gain += weights[Int(shared.features[place])] * Int(max(0, min(uncovered[place], count)))
    }
    return gain
  }

  /// Calls `body` with the place in `first` and the count in `second` of every common feature.
  private func walk(_ first: FeatureBag, _ second: FeatureBag, _ body: (Int, Int32) -> Void) {
    var (i, j) = (0, 0)
    while i < first.features.count, j < second.features.count {
      if first.features[i] == second.features[j] {
        body(i, second.counts[j])
        i += 1
        j += 1
      } else if first.features[i] < second.features[j] {
        i += 1
      } else {
        j += 1
      }
    }
  }
}
