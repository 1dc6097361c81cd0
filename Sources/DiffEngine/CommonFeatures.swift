/// The features that two bags have in common, found by walking both at once; O(features).
struct CommonFeatures {
  /// A feature with its place and count in either bag.
  struct Feature {
    /// The feature.
    let number: Int32
    /// Its place among the first bag's features.
    let place: Int
    /// How often the first bag has it.
    let first: Int32
    /// How often the second bag has it.
    let second: Int32
  }

  private let first: FeatureBag
  private let second: FeatureBag

  init(_ first: FeatureBag, _ second: FeatureBag) {
    self.first = first
    self.second = second
  }

  /// Calls `body` with each common feature, in ascending order.
  @inline(__always)
  func forEach(_ body: (Feature) -> Void) {
    var (i, j) = (0, 0)
    while i < first.features.count, j < second.features.count {
      if first.features[i] == second.features[j] {
        body(Feature(number: first.features[i], place: i, first: first.counts[i], second: second.counts[j]))
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
