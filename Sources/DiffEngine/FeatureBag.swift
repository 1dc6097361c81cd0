/// The content of a clause as weighted features: words and pairs of neighbouring words, Chinese characters being words.
struct FeatureBag {
  /// Feature numbers, ascending, each once.
  let features: [Int32]
  /// How often each feature occurs in the clause.
  let counts: [Int32]

  /// Sorts and counts feature numbers.
  init(_ occurrences: [Int32]) {
    var features: [Int32] = []
    var counts: [Int32] = []
    for feature in occurrences.sorted() {
      if features.last == feature {
        counts[counts.count - 1] += 1
      } else {
        features.append(feature)
        counts.append(1)
      }
    }
    self.features = features
    self.counts = counts
  }
}
