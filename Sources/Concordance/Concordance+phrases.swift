import StatementModel

extension Concordance {
  /// How often a phrase stands in each of `texts`, places that overlap included, in one pass at the speed of memory.
  public func counts(of phrase: FoldedPhrase, in texts: [Int]) throws(ConcordanceDamage) -> [Int] {
    var forms = PhraseForms(phrase)
    var counts: [Int] = []
    counts.reserveCapacity(texts.count)
    for text in texts {
      let record = record(text)
      try check(text, record)
      let bytes = forms.bytes(of: record.language, in: self)
      counts.append(withText(record) { PhraseScan.count(bytes, in: $0) })
    }
    return counts
  }

  /// The most phrases that are counted at once.
  public static let mostPhrases = PhraseSet.limit

  /// How often each of several phrases stands in each of `texts`, by text and phrase; one pass for all of them.
  ///
  /// At most `mostPhrases` of them.
  public func counts(of phrases: [FoldedPhrase], in texts: [Int]) throws(ConcordanceDamage) -> [[UInt32]] {
    var sets: [UInt32: PhraseSet] = [:]
    var result: [[UInt32]] = []
    result.reserveCapacity(texts.count)
    for text in texts {
      let record = record(text)
      try check(text, record)
      let language = Language(rawValue: string(record.language))
      if sets[record.language] == nil { sets[record.language] = PhraseSet(phrases.map { $0.bytes(in: language) }) }
      var counts = [UInt32](repeating: 0, count: phrases.count)
      withText(record) { bytes in
        if let set = sets[record.language] { return set.add(bytes, to: &counts) }
        // Memory is too short for all of them at once.
        for (index, phrase) in phrases.enumerated() {
          counts[index] = UInt32(PhraseScan.count(phrase.bytes(in: language), in: bytes))
        }
      }
      result.append(counts)
    }
    return result
  }

  /// Where a phrase stands in `texts`, in order.
  public func hits(of phrase: FoldedPhrase, in texts: [Int]) throws(ConcordanceDamage) -> [PhraseHit] {
    var hits: [PhraseHit] = []
    for text in texts { hits += try self.hits(ofBytes: phrase.bytes(in: language(text)), in: text) }
    return hits
  }

  /// Where bytes of comparison form stand in one text, in order.
  func hits(ofBytes bytes: [UInt8], in text: Int) throws(ConcordanceDamage) -> [PhraseHit] {
    let record = record(text)
    try check(text, record)
    let places = withText(record) { PhraseScan.places(of: bytes, in: $0) }
    return places.map { place in
      let clause = clause(at: place, of: record)
      let start = place - range(record, clause).lowerBound
      return PhraseHit(place: ClausePlace(text: text, clause: clause), range: start..<(start + bytes.count))
    }
  }
}

/// The forms of a phrase by the language of the text, each made once.
private struct PhraseForms {
  private let phrase: FoldedPhrase
  private var latest: (language: UInt32, bytes: [UInt8])?

  init(_ phrase: FoldedPhrase) { self.phrase = phrase }

  mutating func bytes(of language: UInt32, in concordance: Concordance) -> [UInt8] {
    if let latest, latest.language == language { return latest.bytes }
    let bytes = phrase.bytes(in: Language(rawValue: concordance.string(language)))
    latest = (language, bytes)
    return bytes
  }
}
