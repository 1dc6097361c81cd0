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

  /// `range` without blanks, brackets, commas, stops and connecting words at either end.
  private static func bare(_ text: Scalars, _ range: Range<Int>, _ connectors: [Wording]) -> Range<Int> {
    var result = range
    var changed = true
    while changed {
      let before = result
      while let first = text[result].first, isEdge(first) { result = (result.lowerBound + 1)..<result.upperBound }
      while let last = text[result].last, isEdge(last), !isAbbreviated(text, result.upperBound - 1, result) {
        result = result.lowerBound..<(result.upperBound - 1)
      }
      for connector in connectors {
        if let end = connector.end(of: text, leading: result) { result = end..<result.upperBound }
        if let start = connector.start(of: text, trailing: result) { result = result.lowerBound..<start }
      }
      changed = result != before
    }
    return result
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBlank || "（）()，,、.。-—–*".unicodeScalars.contains(scalar)
  }

  /// Whether only letters, blanks, commas and the stops of abbreviations stand in it.
  private static func isName(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      let scalar = text[index]
      return scalar.isHan || scalar.isLatinLetter || scalar.isCombiningMark || scalar.isBlank || scalar == ","
        || scalar.properties.isAlphabetic || isAbbreviated(text, index, range)
    }
  }

  /// Whether a stop at `index` belongs to one or two letters with a capital first.
  ///
  /// So it does in the names of places that are written short: Washington, D.C.; St. Petersburg; TP. Hồ Chí Minh.
  private static func isAbbreviated(_ text: Scalars, _ index: Int, _ range: Range<Int>) -> Bool {
    guard text[index] == "." else { return false }
    let start = text[range.lowerBound..<index].lastIndex { !$0.isLatinLetter }.map { $0 + 1 } ?? range.lowerBound
    return (1...2).contains(index - start) && text[start].properties.isUppercase
  }
}

extension Wording {
  /// The offset after the wording where `range` begins with it and a word ends there.
  fileprivate func end(of text: Scalars, leading range: Range<Int>) -> Int? {
    guard let end = end(text, at: range.lowerBound, before: range.upperBound), !joins(text, end, range) else {
      return nil
    }
    return end
  }

  /// The offset of the wording where `range` ends with it and a word begins there.
  fileprivate func start(of text: Scalars, trailing range: Range<Int>) -> Int? {
    range.first { start in
      !joins(text, start, range) && end(text, at: start, before: range.upperBound) == range.upperBound
    }
  }

  /// Whether the place parts two letters of one word, or a letter from its mark.
  private func joins(_ text: Scalars, _ place: Int, _ range: Range<Int>) -> Bool {
    guard place > range.lowerBound, place < range.upperBound else { return false }
    let isLetter = { (scalar: Unicode.Scalar) in scalar.isLatinLetter || scalar.isCombiningMark }
    return isLetter(text[place]) && isLetter(text[place - 1])
  }
}
