import StatementModel

/// A line that gives a date and at most a place beside it.
struct Dateline {
  let date: StatementDate
  let dateRange: Range<Int>
  /// Where the place stands, if there is one.
  let place: Range<Int>?

  /// Reads `range`; nil where it says more than a date and a place.
  init?(_ text: Scalars, _ range: Range<Int>, _ forms: DateForms) {
    // A dash opens a subtitle: the day and the meeting at which a report was given.
    guard range.count <= 30 + forms.longestPlace, text[range].first != "—", let found = forms.first(text, in: range),
      found.date.day != nil
    else {
      return nil
    }
    let sides = [range.lowerBound..<found.range.lowerBound, found.range.upperBound..<range.upperBound]
      .map { Self.bare(text, $0, forms.connectors) }
    guard sides.allSatisfy(\.isEmpty) || sides.contains(where: \.isEmpty),
      sides.allSatisfy({ $0.count <= forms.longestPlace }), sides.allSatisfy({ Self.isName(text, $0) })
    else { return nil }
    date = found.date
    dateRange = found.range
    place = sides.first { !$0.isEmpty }
  }

  /// `range` without blanks, brackets, commas and connecting words.
  private static func bare(_ text: Scalars, _ range: Range<Int>, _ connectors: [String]) -> Range<Int> {
    var result = range
    var changed = true
    while changed {
      let before = result
      while let first = text[result].first, isEdge(first) { result = (result.lowerBound + 1)..<result.upperBound }
      while let last = text[result].last, isEdge(last) { result = result.lowerBound..<(result.upperBound - 1) }
      for connector in connectors.map({ Array($0.unicodeScalars) }) {
        guard text.matches(connector, at: result.lowerBound, before: result.upperBound) else { continue }
        result = (result.lowerBound + connector.count)..<result.upperBound
      }
      changed = result != before
    }
    return result
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBlank || "（）()，,、.。-—–*".unicodeScalars.contains(scalar)
  }

  /// Whether only letters, blanks and commas stand in it.
  private static func isName(_ text: Scalars, _ range: Range<Int>) -> Bool {
    text[range].allSatisfy {
      $0.isHan || $0.isLatinLetter || $0.isCombiningMark || $0.isBlank || $0 == "," || $0.properties.isAlphabetic
    }
  }
}
