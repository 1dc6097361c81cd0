import StatementModel

/// Finds where a TCVN3 text may have had capitals: the fonts drew them from the codes of small letters.
///
/// Signs of it: a small toned vowel between capitals (CộNG), and a small letter where a sentence or line begins. A line
/// set wholly in such a font and typed in small letters shows by its beginning only.
struct UncertainCapitals {
  /// How many places get a finding each; the last of these counts the rest.
  static let mostPlaces = 20

  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// One finding for each word.
  var findings: [Finding] {
    let places = places
    return places.prefix(Self.mostPlaces).enumerated().map { number, place in
      let rest = places.count - Self.mostPlaces
      let more = number == Self.mostPlaces - 1 && rest > 0 ? "; so it is in \(rest) further words" : ""
      return Finding(
        .encoding, "TCVN3 does not tell whether letters with tones were capitals here\(more)", at: place)
    }
  }

  /// The words, in order.
  var places: [ScalarRange] {
    var places: [ScalarRange] = []
    var isOpen = true
    var index = 0
    while index < scalars.count {
      var end = index
      while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
      if end > index {
        if isUncertain(index..<end, opensSentence: isOpen) { places.append(ScalarRange(index, end)) }
        isOpen = false
      } else {
        isOpen = opens(after: scalars[index], before: isOpen)
        end = index + 1
      }
      index = end
    }
    return places
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
