/// Names that no marks stand around.
extension InstrumentClause {
  /// The objects of a segment's verbs that are called instruments and have no marks.
  func unmarked(_ segment: Range<Int>, _ cues: [Found]) -> [Range<Int>] {
    guard stages.nounsEndNames else { return capitalized(segment) }
    guard let last = cues.last else { return [] }
    if last.stage == .textAgreed, let about = stages.about(in: folded, segment) {
      return names(about.upperBound..<last.range.lowerBound)
    }
    return names(last.range.upperBound..<segment.upperBound)
  }

  /// The names that begin with such a noun with a capital, and go on as long as words with capitals or small words do.
  private func capitalized(_ segment: Range<Int>) -> [Range<Int>] {
    var (names, place) = ([Range<Int>](), segment.lowerBound)
    while place < segment.upperBound {
      guard !isMarked[place], isWordStart(place), folded[place] != scalars[place], let end = nameEnd(place, segment)
      else {
        place += 1
        continue
      }
      names.append(place..<end)
      place = end
    }
    return names
  }

  private func nameEnd(_ start: Int, _ segment: Range<Int>) -> Int? {
    guard stages.nouns.contains(where: { folded[start..<segment.upperBound].starts(with: $0) }) else { return nil }
    var (end, place, words) = (start, start, 0)
    while place < segment.upperBound {
      let word =
        place..<(scalars[place..<segment.upperBound].firstIndex { !ExpressionMarks.isLetter($0) } ?? segment.upperBound)
      let isCapital = !word.isEmpty && folded[place] != scalars[place]
      if isCapital, place > start, beginsAnother(place) { break }
      guard isCapital || stages.joins.contains(Array(folded[word])) else { break }
      if isCapital { (end, words) = (word.upperBound, words + 1) }
      place = word.upperBound
      guard place < segment.upperBound, [0x20, 0x2D, 0x2013, 0x2014, 0x2019, 0x27, 0x0A].contains(scalars[place]) else {
        break
      }
      place += 1
    }
    return words > 1 && end > start ? end : nil
  }

  /// Whether a name begins in the middle of another: such a noun behind an article.
  private func beginsAnother(_ place: Int) -> Bool {
    let isLed = stages.articles.contains { folded[..<place].dropLast().suffix($0.count).elementsEqual($0) }
    guard isLed, folded[place - 1] == 0x20 else { return false }
    return stages.nouns.contains { folded[place...].starts(with: $0) }
  }

  /// The names of a list: each goes on to a comma before which it is called an instrument.
  private func names(_ objects: Range<Int>) -> [Range<Int>] {
    var (names, start) = ([Range<Int>](), objects.lowerBound)
    for lead in stages.leads where folded[objects].starts(with: lead) { start += lead.count }
    for end in objects where scalars[end] == 0x3001 && !isMarked[end] && start < end && isNamed(start..<end) {
      names.append(start..<end)
      start = end + 1
    }
    if start < objects.upperBound, isNamed(start..<objects.upperBound) { names.append(start..<objects.upperBound) }
    return names
  }
}
