/// Stretches of a text in which every word of a query stands, none of them inside another.
struct WordWindows {
  private struct Occurrence {
    let hit: PhraseHit
    let word: Int
    /// Where it stands in the text, in characters.
    let range: Range<Int>
  }

  private let occurrences: [Occurrence]
  private let wordCount: Int

  /// Takes the places of each word in one text; O(text).
  init(_ hits: [[PhraseHit]], in concordance: Concordance, text: Int) {
    wordCount = hits.count
    let record = concordance.record(text)
    let starts = concordance.withText(record) { bytes in
      // Where each byte stands in characters; a clause's end counts as one.
      var (count, starts) = (0, [Int](repeating: 0, count: bytes.count + 1))
      for index in bytes.indices {
        starts[index] = count
        if bytes[index] & 0xC0 != 0x80 { count += 1 }
      }
      starts[bytes.count] = count
      return starts
    }
    occurrences = hits.enumerated().flatMap { word, hits in
      hits.map { hit in
        let start = concordance.range(record, hit.place.clause).lowerBound
        let range = starts[start + hit.range.lowerBound]..<starts[start + hit.range.upperBound]
        return Occurrence(hit: hit, word: word, range: range)
      }
    }.sorted { ($0.range.lowerBound, $0.word) < ($1.range.lowerBound, $1.word) }
  }

  /// The shortest windows with at most `distance` characters between their words, in order.
  func matches(within distance: Int) -> [SearchMatch] {
    var (matches, counts, missing, first) = ([SearchMatch](), [Int](repeating: 0, count: wordCount), wordCount, 0)
    for last in occurrences.indices {
      let word = occurrences[last].word
      if counts[word] == 0 { missing -= 1 }
      counts[word] += 1
      guard missing == 0 else { continue }
      while counts[occurrences[first].word] > 1 {
        counts[occurrences[first].word] -= 1
        first += 1
      }
      let window = occurrences[first...last]
      guard gap(in: window) <= distance else { continue }
      matches.append(SearchMatch(window.map(\.hit)))
      // The next window has to begin behind this one's first word.
      counts[occurrences[first].word] = 0
      missing += 1
      first += 1
    }
    return matches
  }

  /// The characters of a window that belong to none of its words.
  private func gap(in window: ArraySlice<Occurrence>) -> Int {
    var (gap, end) = (0, window.first?.range.lowerBound ?? 0)
    for occurrence in window {
      gap += max(0, occurrence.range.lowerBound - end)
      end = max(end, occurrence.range.upperBound)
    }
    return gap
  }
}
