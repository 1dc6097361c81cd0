import Normalizer

/// Turns comparison forms into feature numbers; one extractor serves both texts, so that equal content gets equal numbers.
struct FeatureExtractor {
  private var longWords = Interner<ArraySlice<UInt32>>()
  private var features = Interner<UInt64>()

  /// How many different features were seen.
  var featureCount: Int { features.count }

  /// The features of a clause: its words and its pairs of neighbouring words; O(length).
  mutating func bag(of form: ComparisonForm) -> FeatureBag {
    var occurrences: [Int32] = []
    var previous: UInt32?
    for word in ContentWords(form.scalars) {
      let key = key(of: word)
      occurrences.append(features.number(of: UInt64(key)))
      if let previous { occurrences.append(features.number(of: UInt64(previous) << 32 | UInt64(key))) }
      previous = key
    }
    return FeatureBag(occurrences)
  }

  /// A single scalar stands for itself; longer words are numbered above the code space.
  private mutating func key(of word: ArraySlice<UInt32>) -> UInt32 {
    if word.count == 1, let scalar = word.first { return scalar + 1 }
    return 0x20_0000 + UInt32(longWords.number(of: word))
  }
}
