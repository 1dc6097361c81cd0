/// Decides between two lines of a PDF whether a new paragraph begins, since the format does not say.
struct ParagraphBreaks {
  private let columns: PDFColumns

  /// Sizes of a character by which a first line is indented at least.
  private static let indent = 0.8
  /// Sizes of a character by which a Chinese line may fall short, where a mark must not begin or end a line.
  private static let wideTolerance = 2.3
  /// Distance of paragraphs as a multiple of the distance of lines; the second where fonts differ, which shifts the middle.
  private static let gap = 1.25
  private static let gapBetweenFonts = 1.6
  /// How much larger or smaller the characters of a heading are.
  private static let sizeChange = 1.15
  /// What ends a sentence, or a line that introduces others.
  private static let ends = Set("。！？；：.!?;:”’」』）)".unicodeScalars)

  /// What ends a sentence, and what may stand behind that.
  private static let stops = Set("。！？.!?．".unicodeScalars)
  private static let closers = Set("”’」』）)》\"".unicodeScalars)

  init(_ columns: PDFColumns) { self.columns = columns }

  /// Whether `next` begins a paragraph behind `line`.
  func breaks(_ line: PDFLine, _ next: PDFLine) -> Bool {
    if !next.labels.isEmpty || endsSentence(line) && PDFLabel.opens(next.scalars) { return true }
    if fallsShort(line, before: next) || changesSize(line, next) { return true }
    if line.flow == next.flow, isApart(line, next) { return true }
    let isIndented = indent(of: next) > Self.indent * columns.size
    guard isIndented, line.scalars.last.map(Self.ends.contains) ?? false else { return false }
    // Chinese paragraphs are indented by custom; in other scripts an indented line may continue an item of a list.
    return next.isWide || indent(of: next) - indent(of: line) > Self.indent * columns.size
  }

  private func endsSentence(_ line: PDFLine) -> Bool {
    guard let last = line.words.last?.scalars.last(where: { !Self.closers.contains($0) }) else { return false }
    return Self.stops.contains(last)
  }

  private func indent(of line: PDFLine) -> Double { line.left - columns.edges(of: line).left }

  /// Whether the first word of `next` would have fitted at the end of `line`.
  private func fallsShort(_ line: PDFLine, before next: PDFLine) -> Bool {
    let room = columns.edges(of: line).right - line.right
    guard let word = next.words.first, let start = word.scalars.first else { return false }
    let needed = WideScript.contains(start) ? line.size * Self.wideTolerance : word.right - word.left + line.size * 0.5
    return room > needed
  }

  /// Whether more room is left between the lines than usual.
  private func isApart(_ line: PDFLine, _ next: PDFLine) -> Bool {
    let step = next.middle - line.middle
    return step > columns.leading * enlargement(line, next)
      * (line.isWide == next.isWide ? Self.gap : Self.gapBetweenFonts)
  }

  /// How much farther apart the lines of a heading stand, whose characters are larger than usual.
  ///
  /// Only where wide characters tell the size: the height of others grows with a single letter of another font.
  private func enlargement(_ line: PDFLine, _ next: PDFLine) -> Double {
    guard line.isWide, next.isWide else { return 1 }
    let ratio = min(line.size, next.size) / columns.size
    return ratio > Self.sizeChange ? ratio : 1
  }

  private func changesSize(_ line: PDFLine, _ next: PDFLine) -> Bool {
    guard line.isWide == next.isWide else { return false }
    return max(line.size, next.size) > min(line.size, next.size) * Self.sizeChange
  }
}
