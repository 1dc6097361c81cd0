import StatementModel

/// Finds where a TCVN3 text may have had capitals: the fonts drew them from the codes of small letters.
///
/// Signs of it: a small toned vowel between capitals (CộNG), a small letter where a sentence or line begins, a line of its
/// own in small letters alone, as titles typed for a font of capitals are. A word in mid-sentence that begins with a toned
/// vowel gives no sign at all (ấn Độ, ủng hộ): all of these are named together.
struct UncertainCapitals {
  /// How many places get a finding each, and how many words in mid-sentence are named; the last one counts the rest.
  static let mostPlaces = 20

  private let scalars: [Unicode.Scalar]
  private let lines: [ScalarRange]

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    lines = SmallLines(scalars).ranges
  }

  /// One finding for each line and for each word with a sign, one for all the words without.
  var findings: [Finding] {
    let (words, others) = words
    let places = (lines + words).sorted { $0.start < $1.start }
    let uncertain = places.prefix(Self.mostPlaces).enumerated().map { number, place in
      let rest = places.count - Self.mostPlaces
      let more = number == Self.mostPlaces - 1 && rest > 0 ? "; so it is in \(rest) further places" : ""
      let what = lines.contains(place) ? "this line was set in capitals" : "letters with tones were capitals here"
      return Finding(.encoding, "TCVN3 does not tell whether \(what)\(more)", at: place)
    }
    return uncertain + [inMidSentence(others)].compactMap(\.self)
  }

  /// The words that may begin with a capital though nothing says so, each once, in order, at the first of them.
  private func inMidSentence(_ places: [ScalarRange]) -> Finding? {
    guard let first = places.first else { return nil }
    var counts: [String: Int] = [:]
    var words: [String] = []
    for place in places {
      let word = String(scalars: scalars[place.start..<place.end])
      if counts[word] == nil { words.append(word) }
      counts[word, default: 0] += 1
    }
    let named = words.prefix(Self.mostPlaces).map { counts[$0] == 1 ? $0 : "\($0) (\(counts[$0] ?? 0) times)" }
    let rest = words.count - named.count
    let more = rest > 0 ? " and \(rest) more" : ""
    return Finding(
      .encoding, "TCVN3 does not tell whether these begin with capitals: \(named.joined(separator: ", "))\(more)",
      at: first)
  }

  /// The words with a sign, and those in mid-sentence that begin with a toned vowel; both in order.
  private var words: (signed: [ScalarRange], others: [ScalarRange]) {
    var found = (signed: [ScalarRange](), others: [ScalarRange]())
    var isOpen = true
    var index = 0
    var rest = lines[...]
    while index < scalars.count {
      if rest.first?.start == index, let line = rest.popFirst() {
        index = line.end
        continue
      }
      var end = index
      while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
      if end > index {
        if isUncertain(index..<end, opensSentence: isOpen) {
          found.signed.append(ScalarRange(index, end))
        } else if isDrawnBothWays(scalars[index]) {
          found.others.append(ScalarRange(index, end))
        }
        isOpen = false
      } else {
        isOpen = opens(after: scalars[index], before: isOpen)
        end = index + 1
      }
      index = end
    }
    return found
  }

  private func isUncertain(_ word: Range<Int>, opensSentence: Bool) -> Bool {
    let letters = scalars[word]
    guard letters.contains(where: isDrawnBothWays) else { return false }
    if opensSentence, letters.first.map(\.properties.isLowercase) == true { return true }
    return letters.dropFirst().contains(where: \.properties.isUppercase)
      || (letters.contains(where: \.properties.isUppercase) && isAmongCapitals(word))
  }

  /// A small vowel with a tone: in the fonts its capital has the same byte.
  private func isDrawnBothWays(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isLowercase && (VietnameseLetters.parts[scalar]?.tone ?? 0) > 0
  }

  /// Whether the next or the previous word on the line has a capital inside, as words set in capitals have.
  private func isAmongCapitals(_ word: Range<Int>) -> Bool {
    let after = scalars[word.upperBound...].drop { $0 == " " }.prefix { $0.properties.isAlphabetic }
    let before = scalars[..<word.lowerBound].reversed().drop { $0 == " " }.prefix { $0.properties.isAlphabetic }
    return after.dropFirst().contains(where: \.properties.isUppercase)
      || before.dropLast().contains(where: \.properties.isUppercase)
  }

  /// Whether a sentence opens behind `scalar`: line ends and full stops open one, blanks and marks leave it open.
  private func opens(after scalar: Unicode.Scalar, before: Bool) -> Bool {
    if ["\n", "\r", ".", "!", "?"].contains(scalar) { return true }
    return before && !("0"..."9").contains(scalar)
  }
}
