extension RoleCues {
  /// The titles between title marks, the outer ones only; `offsets` are those to look at, ascending.
  func titles(_ text: Scalars, among offsets: some Sequence<Int>) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var depth = 0
    var start = 0
    for index in offsets {
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

  /// The same for all title marks of the given `numbers`, which are brackets.
  func titles(_ text: Scalars, _ marks: Marks, _ numbers: Range<Int>) -> [Range<Int>] {
    return titles(text, among: numbers.lazy.filter { marks.kind($0) & ScalarKinds.bracket != 0 }.map { marks[$0] })
  }
}
