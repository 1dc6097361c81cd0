public import StatementModel

/// Cuts a text whose units are given, one a line, such as the files of an alignment benchmark.
public struct LineUnits: Sendable {
  /// The text: every line that is not blank is one block of one clause.
  ///
  /// Of the roles only those are read that a line shows by its wording alone: dateline and agency line.
  public let text: StatementText
  /// For each clause, its 0-based line number.
  public let lines: [Int]

  /// Cuts `text` at its line ends; O(length).
  public init(_ text: ExtractedText, id: String, language: Language) {
    let frame = FrameLines(text.scalars, language)
    var blocks: [Block] = []
    var lines: [Int] = []
    for (number, range) in Self.lineRanges(text.scalars).enumerated() {
      guard let trimmed = Self.trimmed(range, in: text.scalars) else { continue }
      let clause = Clause(id: "line_\(number + 1)", range: trimmed)
      blocks.append(Block(id: clause.id, role: frame.role(of: trimmed.range), range: trimmed, clauses: [clause]))
      lines.append(number)
    }
    self.lines = lines
    self.text = StatementText(
      id: id, extracted: text, metadata: Metadata(language: Sourced(language, .given)), blocks: blocks,
      findings: text.findings)
  }

  private static func lineRanges(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() where scalar == "\n" {
      ranges.append(start..<index)
      start = index + 1
    }
    if start < scalars.count { ranges.append(start..<scalars.count) }
    return ranges
  }

  private static func trimmed(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> ScalarRange? {
    let isInk = { (index: Int) in ScalarClass(scalars[index].value) != .space }
    guard let first = range.first(where: isInk), let last = range.last(where: isInk) else { return nil }
    return ScalarRange(first, last + 1)
  }
}
