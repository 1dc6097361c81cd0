/// An inverted index: for each feature, the clauses that have it.
struct Postings {
  /// Clause numbers, grouped by feature.
  let clauses: [Int32]
  /// How often the clause at the same place has the feature.
  let counts: [Int32]
  private let starts: [Int32]

  /// Indexes the bags of the free clauses by counting sort; O(features).
  init(_ bags: [FeatureBag], isFree: [Bool], featureCount: Int) {
    var starts = [Int32](repeating: 0, count: featureCount + 1)
    for (clause, bag) in bags.enumerated() where isFree[clause] {
      for feature in bag.features { starts[Int(feature) + 1] += 1 }
    }
    for feature in 0..<featureCount { starts[feature + 1] += starts[feature] }
    self.starts = starts
    var clauses = [Int32](repeating: 0, count: Int(starts[featureCount]))
    var counts = clauses
    var next = starts
    for (clause, bag) in bags.enumerated() where isFree[clause] {
      for (feature, count) in zip(bag.features, bag.counts) {
        let place = Int(next[Int(feature)])
        clauses[place] = Int32(clause)
        counts[place] = count
        next[Int(feature)] += 1
      }
    }
    self.clauses = clauses
    self.counts = counts
  }

  /// Where the entries of a feature stand.
  func range(of feature: Int32) -> Range<Int> { Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1]) }
}
