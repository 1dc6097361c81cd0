import StatementModel

/// The lines of a Vietnamese text that begin a paragraph, end like no sentence and have no capital at all.
///
/// A sentence begins with a capital and a title has some, so that such a line was typed for a font that draws capitals from
/// the codes of small letters, or is a continued line: these follow a line that is not over.
struct SmallLines {
  /// The lines without blanks around them, in order; linear.
  private(set) var ranges: [ScalarRange] = []
  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var start = 0
    var begins = true
    while start < scalars.count {
      let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
      let line = trimmed(start..<end)
      let isSmall = begins && isSmall(line)
      if isSmall { ranges.append(ScalarRange(line.lowerBound, line.upperBound)) }
      begins = line.isEmpty || isSmall || Self.ends.contains(scalars[line.upperBound - 1])
      start = end + 1
    }
  }

  private static let ends: Set<Unicode.Scalar> = [".", "!", "?", ":", ";"]
  private static let continuations: Set<Unicode.Scalar> = ends.union([","])

  private func isSmall(_ line: Range<Int>) -> Bool {
    guard let first = scalars[line].first, first.properties.isLowercase, let last = scalars[line].last,
      !Self.continuations.contains(last)
    else { return false }
    // One word alone, or one without a letter of Vietnamese, may be anything: an address, a unit.
    return scalars[line].contains(" ") && scalars[line].contains { !$0.isASCII && $0.properties.isAlphabetic }
      && !scalars[line].contains(where: \.properties.isUppercase)
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, scalars[start].properties.isWhitespace { start += 1 }
    while end > start, scalars[end - 1].properties.isWhitespace { end -= 1 }
    return start..<end
  }
}
