import Normalizer

/// Turns comparison forms into feature numbers; one extractor serves both texts, so that equal content gets equal numbers.
struct FeatureExtractor {
  private var longWords = RunInterner()
  private var features = KeyInterner()

  /// How many different features were seen.
  var featureCount: Int { features.count }

  /// The features of clauses: their words and their pairs of neighbouring words; O(length).
  mutating func bags(of forms: [ComparisonForm]) -> FeatureBags {
    var bags = FeatureBags(scalars: forms.reduce(0) { $0 + $1.scalars.count })
    for form in forms {
      add(form, to: &bags)
      bags.close()
    }
    return bags
  }

  private mutating func add(_ form: ComparisonForm, to bags: inout FeatureBags) {
    var words = ContentWords(form.scalars)
    var previous: UInt32?
    while let word = words.next() {
      let key = key(of: word)
      bags.add(features.number(of: UInt64(key)))
      if let previous { bags.add(features.number(of: UInt64(previous) << 32 | UInt64(key))) }
      previous = key
    }
  }

  /// A single scalar stands for itself; longer words are numbered above the code space.
  private mutating func key(of word: ContentWords.Word) -> UInt32 {
    switch word {
    case .character(let scalar): scalar + 1
    case .run(let scalars):
      scalars.count == 1 ? scalars[scalars.startIndex] + 1 : 0x20_0000 + UInt32(longWords.number(of: scalars))
    }
  }
}
