import StatementModel

/// The clauses of both texts as weighted vectors, with the likeness of any two of them.
///
/// A feature weighs by how few clauses of the two texts have it (inverse document frequency, K. Spärck Jones 1972), so
/// that 合作 or 双方 weighs little and a name or a rare formulation much. Sums are kept in integers: exact, and so the
/// same whichever text is called old.
struct ClauseVectors {
  /// The bags of each side.
  let bags: Pair<[FeatureBag]>
  /// In how many clauses of both texts each feature stands.
  private let frequencies: [Int]
  /// The weight of each feature, in 1/256 bit.
  let weights: [Int]
  /// For each side and clause, the sum of its squared weights.
  let norms: Pair<[Int]>
  /// For each side and clause, the sum of its weights: how much content it has.
  let contents: Pair<[Int]>

  init(_ bags: Pair<[FeatureBag]>, featureCount: Int) {
    self.bags = bags
    var frequencies = [Int](repeating: 0, count: featureCount)
    for bag in bags.old { for feature in bag.features { frequencies[Int(feature)] += 1 } }
    for bag in bags.new { for feature in bag.features { frequencies[Int(feature)] += 1 } }
    let total = bags.old.count + bags.new.count
    let weights = frequencies.map { fixedPointLogarithm(total + max(1, $0), over: max(1, $0)) }
    self.frequencies = frequencies
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
    var dot = 0
    CommonFeatures(bags.old[old], bags.new[new]).forEach { feature in
      let weight = weights[Int(feature.number)]
      dot += weight * weight * Int(min(feature.first, feature.second))
    }
    guard dot > 0 else { return 0 }
    return Double(dot) / (Double(norms.old[old]) * Double(norms.new[new])).squareRoot()
  }

  /// Which part of the smaller clause's content is content that the two share and no other clause has, 0…1.
  ///
  /// A name or a rare formulation that stands in just these two clauses says more than any number of common words.
  func exclusiveShare(old: Int, new: Int) -> Double {
    var shared = 0
    CommonFeatures(bags.old[old], bags.new[new]).forEach { feature in
      if frequencies[Int(feature.number)] == 2 {
        shared += weights[Int(feature.number)] * Int(min(feature.first, feature.second))
      }
    }
    return Double(shared) / Double(max(1, min(contents.old[old], contents.new[new])))
  }
}
