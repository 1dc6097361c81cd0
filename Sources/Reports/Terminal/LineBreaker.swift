/// Cuts a text into lines of a width.
enum LineBreaker {
  /// Returns the lines as ranges of cells, blanks at their ends dropped.
  ///
  /// A word wider than a line is cut between clusters; a single cluster wider than a line stands alone.
  static func lines(_ cells: [StyledText.Cell], width: Int, from start: Int = 0) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = start
    while start < cells.count {
      let end = endOfLine(cells, from: start, width: width)
      lines.append(trimmed(cells, start..<end))
      start = end
      while start < cells.count, cells[start].breaking == .blank { start += 1 }
    }
    return lines
  }

  /// Returns the lines where all but the first are `indent` columns narrower.
  static func hangingLines(_ cells: [StyledText.Cell], width: Int, indent: Int) -> [Range<Int>] {
    let end = endOfLine(cells, from: 0, width: width)
    guard end < cells.count else { return lines(cells, width: width) }
    let next = cells[end...].firstIndex { $0.breaking != .blank } ?? cells.count
    return [trimmed(cells, 0..<end)] + lines(cells, width: width - indent, from: next)
  }

  private static func endOfLine(_ cells: [StyledText.Cell], from start: Int, width: Int) -> Int {
    var used = 0
    var lastBreak: Int?
    for index in start..<cells.count {
      if index > start, LineBreaking.allows(cells[index - 1], cells[index]) { lastBreak = index }
      used += Int(cells[index].width)
      // A blank may hang over the edge, since it is dropped there.
      if used > width, cells[index].breaking != .blank { return lastBreak ?? max(index, start + 1) }
    }
    return cells.count
  }

  private static func trimmed(_ cells: [StyledText.Cell], _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, cells[end - 1].breaking == .blank { end -= 1 }
    return range.lowerBound..<end
  }
}
