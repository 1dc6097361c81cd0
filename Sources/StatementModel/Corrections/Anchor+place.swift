extension Correction.Anchor {
  /// The place that the anchor marks in `text`: where it was, else the only place where its words stand.
  ///
  /// Nil where the words are not there any more, or stand in several places. O(scalars) where they have moved.
  public func place(in text: ExtractedText) -> ScalarRange? {
    let words = Array(quote.unicodeScalars)
    if let range, range.end <= text.scalars.count, text.scalars[range.start..<range.end].elementsEqual(words) {
      return range
    }
    return onlyPlace(in: text)
  }

  /// The only place where the words of the anchor stand in `text`; nil for none or several.
  public func onlyPlace(in text: ExtractedText) -> ScalarRange? {
    let places = Self.places(of: Array(quote.unicodeScalars), in: text.scalars[...], atMost: 2)
    return places.count == 1 ? places[0] : nil
  }

  /// The first places, overlapping ones included, where `words` stand in `text`; none for no words.
  public static func places(
    of words: [Unicode.Scalar], in text: ArraySlice<Unicode.Scalar>, atMost limit: Int
  ) -> [ScalarRange] {
    guard let first = words.first, words.count <= text.count else { return [] }
    var places: [ScalarRange] = []
    for start in text.startIndex...(text.endIndex - words.count) where text[start] == first {
      guard places.count < limit else { break }
      if text[start..<start + words.count].elementsEqual(words) {
        places.append(ScalarRange(start, start + words.count))
      }
    }
    return places
  }
}
