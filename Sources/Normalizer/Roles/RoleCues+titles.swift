extension RoleCues {
  /// The titles between title marks in `range`, the outer ones only.
  func titles(_ text: Scalars, in range: Range<Int>) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var depth = 0
    var start = range.lowerBound
    for index in range where !text[index].isCommonLetter {
      if text[index] == titleMarks.open {
        if depth == 0 { start = index }
        depth += 1
      } else if text[index] == titleMarks.close, depth > 0 {
        depth -= 1
        if depth == 0 { titles.append(start..<(index + 1)) }
      }
    }
    return titles
  }
}
