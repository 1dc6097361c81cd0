/// An inverted index: for each feature, the clauses that have it.
struct Postings {
  /// Clause numbers, grouped by feature.
  let clauses: [Int32]
  /// How often the clause at the same place has the feature.
  let counts: [Int32]
  /// Where the entries of each feature begin, and the end.
  let starts: [Int32]

  /// Indexes the bags of the free clauses by counting sort; O(features).
  init(_ bags: FeatureBags, isFree: [Bool], featureCount: Int) {
    var starts = [Int32](repeating: 0, count: featureCount + 1)
    for clause in 0..<bags.count where isFree[clause] {
      for place in bags.range(of: clause) { starts[Int(bags.features[place]) + 1] += 1 }
    }
    for feature in 0..<featureCount { starts[feature + 1] += starts[feature] }
    self.starts = starts
    var clauses = [Int32](repeating: 0, count: Int(starts[featureCount]))
    var counts = clauses
    var next = starts
    for clause in 0..<bags.count where isFree[clause] {
      for place in bags.range(of: clause) {
        let feature = Int(bags.features[place])
        let entry = Int(next[feature])
        clauses[entry] = Int32(truncatingIfNeeded: clause)
        counts[entry] = bags.counts[place]
        next[feature] += 1
      }
    }
    self.clauses = clauses
    self.counts = counts
  }
}
