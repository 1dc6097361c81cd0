/// Measures how much of a clause's content a partner carries that earlier partners do not.
struct Coverage {
  private let weights: [Int]

  init(_ weights: [Int]) { self.weights = weights }

  /// The weight of the content of `shared` that `partner` has and `earlier` left uncovered, counted by occurrence.
  func gain(of partner: FeatureBag, over earlier: [FeatureBag], in shared: FeatureBag) -> Int {
    var uncovered = shared.counts
    for bag in earlier { CommonFeatures(shared, bag).forEach { uncovered[$0.place] -= $0.second } }
    var gain = 0
    CommonFeatures(shared, partner).forEach { feature in
      gain += weights[Int(feature.number)] * Int(max(0, min(uncovered[feature.place], feature.second)))
    }
    return gain
  }
}
