/// How often one clause has each feature, so that another clause is compared with it by look-up instead of by a walk over
/// both; what is loaded is taken out again, so that loading costs the clause's features and not all features.
final class FeatureTally {
  private var counts: [Int32]

  /// A tally for features 0..<featureCount, all zero.
  init(featureCount: Int) { counts = Array(repeating: 0, count: featureCount) }

  /// Runs `body` with the counts of a clause by feature.
  func with<Result>(_ bags: FeatureBags, _ clause: Int, _ body: (UnsafeMutableBufferPointer<Int32>) -> Result) -> Result
  {
    // Unsafe, since the checks would cost as much as the look-ups; every index is a feature number below the count.
    counts.withUnsafeMutableBufferPointer { counts in
      let range = bags.range(of: clause)
      for place in range { counts[Int(bags.features[place])] = bags.counts[place] }
      defer { for place in range { counts[Int(bags.features[place])] = 0 } }
      return body(counts)
    }
  }
}
