import StatementModel

/// The clauses of both texts as weighted vectors, with the likeness of any two of them.
///
/// A feature weighs by how few clauses of the two texts have it (inverse document frequency, K. Spärck Jones 1972), so
/// that 合作 or 双方 weighs little and a name or a rare formulation much. Sums are kept in integers: exact, and so the
/// same whichever text is called old.
struct ClauseVectors {
  /// The bags of each side.
  let bags: Pair<FeatureBags>
  /// In how many clauses of both texts each feature stands.
  private let frequencies: [Int32]
  /// The weight of each feature, in 1/256 bit.
  let weights: [Int32]
  /// For each side and clause, the sum of its squared weights.
  let norms: Pair<[Int]>
  /// For each side and clause, the sum of its weights: how much content it has.
  let contents: Pair<[Int]>
  private let tally: FeatureTally

  init(_ bags: Pair<FeatureBags>, featureCount: Int) {
    self.bags = bags
    var frequencies = [Int32](repeating: 0, count: featureCount)
    for feature in bags.old.features { frequencies[Int(feature)] += 1 }
    for feature in bags.new.features { frequencies[Int(feature)] += 1 }
    let weights = Self.weights(frequencies, clauses: bags.old.count + bags.new.count)
    self.frequencies = frequencies
    self.weights = weights
    norms = bags.map { bags in Self.sums(bags) { Int(weights[$0]) * Int(weights[$0]) } }
    contents = bags.map { bags in Self.sums(bags) { Int(weights[$0]) } }
    tally = FeatureTally(featureCount: featureCount)
  }

  /// The weights by feature; equal frequencies weigh the same and are reckoned once.
  private static func weights(_ frequencies: [Int32], clauses: Int) -> [Int32] {
    var known = [Int32](repeating: -1, count: clauses + 1)
    return frequencies.map { frequency in
      let frequency = max(1, Int(frequency))
      if known[frequency] < 0 {
        known[frequency] = Int32(fixedPointLogarithm(clauses + frequency, over: frequency))
      }
      return known[frequency]
    }
  }

  /// By clause: what `value` gives for its features, each as often as it occurs.
  private static func sums(_ bags: FeatureBags, _ value: (Int) -> Int) -> [Int] {
    (0..<bags.count).map { clause in
      var sum = 0
      for place in bags.range(of: clause) { sum += value(Int(bags.features[place])) * Int(bags.counts[place]) }
      return sum
    }
  }

  /// Cosine of the two clauses' vectors, 0…1.
  func likeness(old: Int, new: Int) -> Double { likenesses(old: old, new: [Int32(new)])[0] }

  /// Cosines of one old clause's vector and several new ones', 0…1.
  func likenesses(old: Int, new: some Collection<Int32>) -> [Double] {
    let others = bags.new
    return tally.with(bags.old, old) { counts in
      new.map { clause in
        let dot = Self.dot(counts, others, Int(clause), weights)
        guard dot > 0 else { return 0 }
        return Double(dot) / (Double(norms.old[old]) * Double(norms.new[Int(clause)])).squareRoot()
      }
    }
  }

  private static func dot(
    _ counts: UnsafeMutableBufferPointer<Int32>, _ bags: FeatureBags, _ clause: Int, _ weights: [Int32]
  ) -> Int {
    var dot = 0
    let range = bags.range(of: clause)
    // Unsafe for the same reason as in `FeatureTally`: this loop is most of what an alignment costs.
    bags.features.withUnsafeBufferPointer { features in
      bags.counts.withUnsafeBufferPointer { own in
        weights.withUnsafeBufferPointer { weights in
          for place in range {
            let feature = Int(features[place])
            let weight = Int(weights[feature])
            dot &+= weight &* weight &* Int(min(counts[feature], own[place]))
          }
        }
      }
    }
    return dot
  }

  /// Which part of the smaller clause's content is content that the two share and no other clause has, 0…1.
  ///
  /// A name or a rare formulation that stands in just these two clauses says more than any number of common words.
  func exclusiveShare(old: Int, new: Int) -> Double {
    let shared = tally.with(bags.old, old) { counts in
      bags.new.range(of: new).reduce(0) { sum, place in
        let feature = Int(bags.new.features[place])
        guard frequencies[feature] == 2 else { return sum }
        return sum + Int(weights[feature]) * Int(min(counts[feature], bags.new.counts[place]))
      }
    }
    return Double(shared) / Double(max(1, min(contents.old[old], contents.new[new])))
  }

  /// How much content of `shared`, a clause of `side`, the clauses `partners` of the other side do not carry, by occurrence.
  func uncovered(of shared: Int, by partners: [Int], on side: Side) -> Int {
    let (own, others) = (bags[side], bags[side.other])
    return tally.with(own, shared) { uncovered in
      for clause in partners {
        for place in others.range(of: clause) { uncovered[Int(others.features[place])] -= others.counts[place] }
      }
      defer {
        for clause in partners { for place in others.range(of: clause) { uncovered[Int(others.features[place])] = 0 } }
      }
      return own.range(of: shared).reduce(0) { sum, place in
        let feature = Int(own.features[place])
        return sum + Int(weights[feature]) * Int(max(0, uncovered[feature]))
      }
    }
  }

  /// How much of `shared`, a clause of `side`, the clause `partner` of the other side carries that `earlier` ones of its
  /// side do not: the weight of that content, counted by occurrence.
  func gain(of partner: Int, over earlier: [Int], in shared: Int, on side: Side) -> Int {
    let others = bags[side.other]
    return tally.with(bags[side], shared) { uncovered in
      for clause in earlier {
        for place in others.range(of: clause) { uncovered[Int(others.features[place])] -= others.counts[place] }
      }
      defer {
        for clause in earlier { for place in others.range(of: clause) { uncovered[Int(others.features[place])] = 0 } }
      }
      return others.range(of: partner).reduce(0) { sum, place in
        let feature = Int(others.features[place])
        return sum + Int(weights[feature]) * Int(max(0, min(uncovered[feature], others.counts[place])))
      }
    }
  }
}
