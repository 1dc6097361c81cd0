import StatementModel

extension DateForms {
  /// A date with where it stands.
  struct Found {
    let date: StatementDate
    let range: Range<Int>
  }

  /// The first date in `range`; linear.
  func first(_ text: Scalars, in range: Range<Int>) -> Found? {
    var next = range.lowerBound
    while let index = text.firstIndex(of: beginnings, in: next..<range.upperBound) {
      next = index + 1
      let isInsideNumber = index > range.lowerBound && text[index - 1].isDigit && text[index].isDigit
      guard !isInsideNumber else { continue }
      for form in forms {
        if let found = read(form, text, at: index, before: range.upperBound) { return found }
      }
    }
    return nil
  }

  private func read(_ form: [Part], _ text: Scalars, at start: Int, before limit: Int) -> Found? {
    var (year, month, day): (Int?, Int?, Int?)
    var at = start
    for part in form {
      switch part {
      case .blanks: at = text.skippingBlanks(at..<limit)
      case .word(let word):
        guard let end = match(word, text, at: at, before: limit) else { return nil }
        at = end
      case .optional(let words): at = words.lazy.compactMap { match($0, text, at: at, before: limit) }.first ?? at
      case .monthName:
        guard let place = months.firstIndex(where: { match($0, text, at: at, before: limit) != nil }) else {
          return nil
        }
        month = place + 1
        at += months[place].unicodeScalars.count
      case .year, .month, .day:
        guard let (value, end) = number(text, at: at, before: limit) else { return nil }
        if case .year = part { year = value } else if case .month = part { month = value } else { day = value }
        at = end
      }
    }
    guard let year, year >= 1000, let date = StatementDate(year: year, month: month, day: day) else { return nil }
    return Found(date: date, range: start..<at)
  }

  private func match(_ word: String, _ text: Scalars, at index: Int, before limit: Int) -> Int? {
    var at = index
    for scalar in word.unicodeScalars {
      while at > index, at < limit, text[at].isCombiningMark { at += 1 }
      guard at < limit, text[at].asciiLowercased == scalar.value else { return nil }
      at += 1
    }
    while at > index, at < limit, text[at].isCombiningMark { at += 1 }
    return at
  }

  private func number(_ text: Scalars, at index: Int, before limit: Int) -> (Int, Int)? {
    var value = 0
    var end = index
    while end < limit, end - index < 4, let digit = text[end].digitValue {
      value = value * 10 + digit
      end += 1
    }
    if end > index { return end < limit && text[end].isDigit ? nil : (value, end) }
    return HanNumeral.read(text, at: index, before: limit).map { ($0.value, $0.end) }
  }
}
