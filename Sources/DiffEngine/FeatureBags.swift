/// The contents of the clauses of one side as counted features, in flat arrays: words and pairs of neighbouring words,
/// Chinese characters being words.
struct FeatureBags {
  /// The features of all clauses, one clause after the other; within a clause each once, in order of appearance.
  private(set) var features: [Int32] = []
  /// How often the clause has the feature at the same place.
  private(set) var counts: [Int32] = []
  private var starts: [Int] = [0]
  /// For each feature, where it was written last.
  private var places: [Int] = []

  /// Makes room for clauses of so many scalars together.
  init(scalars: Int) {
    features.reserveCapacity(scalars * 2)
    counts.reserveCapacity(scalars * 2)
  }

  /// The number of clauses.
  var count: Int { starts.count - 1 }

  /// Where the features of a clause stand.
  func range(of clause: Int) -> Range<Int> { starts[clause]..<starts[clause + 1] }

  /// Counts one occurrence in the clause that is being written.
  mutating func add(_ feature: Int32) {
    let feature = Int(feature)
    if feature >= places.count {
      places.append(contentsOf: repeatElement(-1, count: max(1_024, feature + 1 - places.count, places.count)))
    }
    let place = places[feature]
    if place >= starts[starts.count - 1] {
      counts[place] += 1
    } else {
      places[feature] = features.count
      features.append(Int32(truncatingIfNeeded: feature))
      counts.append(1)
    }
  }

  /// Ends a clause.
  mutating func close() { starts.append(features.count) }
}
