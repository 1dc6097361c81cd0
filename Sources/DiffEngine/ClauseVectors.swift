import StatementModel

/// The clauses of both texts as weighted vectors, with the likeness of any two of them.
///
/// A feature weighs by how few clauses of the two texts have it (inverse document frequency, K. Spärck Jones 1972), so
/// that 合作 or 双方 weighs little and a name or a rare formulation much. Sums are kept in integers: exact, and so the
/// same whichever text is called old.
struct ClauseVectors {
  /// The bags of each side.
  let bags: Pair<[FeatureBag]>
  /// The weight of each feature, in 1/256 bit.
  let weights: [Int]
  /// For each side and clause, the sum of its squared weights.
  let norms: Pair<[Int]>
  /// For each side and clause, the sum of its weights: how much content it has.
  let contents: Pair<[Int]>

  init(_ bags: Pair<[FeatureBag]>, featureCount: Int) {
    self.bags = bags
    var frequency = [Int](repeating: 0, count: featureCount)
    for bag in bags.old { for feature in bag.features { frequency[Int(feature)] += 1 } }
    for bag in bags.new { for feature in bag.features { frequency[Int(feature)] += 1 } }
    let total = bags.old.count + bags.new.count
    let weights = frequency.map { fixedPointLogarithm(total + max(1, $0), over: max(1, $0)) }
    self.weights = weights
    norms = bags.map { side in side.map { Self.norm($0, weights) } }
    contents = bags.map { side in side.map { Self.content($0, weights) } }
  }

  private static func norm(_ bag: FeatureBag, _ weights: [Int]) -> Int {
    zip(bag.features, bag.counts).reduce(0) { sum, entry in
      let weight = weights[Int(entry.0)]
      return sum + weight * weight * Int(entry.1)
    }
  }

  private static func content(_ bag: FeatureBag, _ weights: [Int]) -> Int {
    zip(bag.features, bag.counts).reduce(0) { $0 + weights[Int($1.0)] * Int($1.1) }
  }

  /// Cosine of the two clauses' vectors, 0…1.
  func likeness(old: Int, new: Int) -> Double {
    let (a, b) = (bags.old[old], bags.new[new])
    var (i, j, dot) = (0, 0, 0)
    while i < a.features.count, j < b.features.count {
      if a.features[i] == b.features[j] {
        let weight = weights[Int(a.features[i])]
        dot += weight * weight * Int(min(a.counts[i], b.counts[j]))
        i += 1
        j += 1
      } else if a.features[i] < b.features[j] {
        i += 1
      } else {
        j += 1
      }
    }
    guard dot > 0 else { return 0 }
    return Double(dot) / (Double(norms.old[old]) * Double(norms.new[new])).squareRoot()
  }
}
