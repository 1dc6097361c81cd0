/// The text of a PDF document, put together from its lines.
struct PDFText {
  /// The text, one paragraph a line.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Words that were joined across a line end, as they stand now.
  private(set) var joinedWords: [String] = []
  /// Lines that were joined with the one before them.
  private(set) var joinedLines = 0
  private let hyphens: Hyphenation

  /// Joins `lines` to paragraphs, in linear time apart from measuring the columns.
  init(_ lines: [PDFLine]) {
    hyphens = Hyphenation(lines)
    let breaks = ParagraphBreaks(PDFColumns(lines))
    var last: PDFLine?
    for line in lines {
      if let last { breaks.breaks(last, line) ? scalars.append("\n") : join(line) }
      scalars += line.scalars
      last = line
    }
    if !lines.isEmpty { scalars.append("\n") }
  }

  /// Prepares the end of the text for the line that continues it.
  private mutating func join(_ line: PDFLine) {
    joinedLines += 1
    guard let end = scalars.last, let start = line.words.first?.scalars.first else { return }
    if WideScript.contains(end) || WideScript.contains(start) { return }
    switch hyphens.kind(of: scalars, before: line) {
    case .none: scalars.append(" ")
    case .kept: return
    case .dropped(let word):
      scalars.removeLast()
      joinedWords.append(word)
    }
  }
}
