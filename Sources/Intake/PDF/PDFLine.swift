/// A piece of text with its place on a page, in points from the left and the top.
struct PDFWord {
  let scalars: [Unicode.Scalar]
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  /// Whether all its characters are as wide as high, so that its width tells the size of its font.
  var isWide: Bool { !scalars.isEmpty && scalars.allSatisfy(WideScript.contains) }
}

/// A line of words in one column of a page.
struct PDFLine {
  /// The words from left to right; never empty.
  let words: [PDFWord]
  /// Labels that hang before the words in the margin of their paragraph, and count for none of the measures below.
  private(set) var labels: [[Unicode.Scalar]] = []
  /// The page, counted from 0.
  let page: Int
  /// The column on the page that the line belongs to, counted over the whole document.
  let flow: Int
  let left: Double
  let right: Double
  /// The middle of its characters: of the wide ones, where there are any, since fonts differ in what they reserve.
  let middle: Double
  /// The size of its font in points.
  let size: Double

  /// Nil where there is no word.
  init?(words: [PDFWord], page: Int, flow: Int) {
    guard let first = words.first else { return nil }
    self.words = words
    self.page = page
    self.flow = flow
    left = words.reduce(first.left) { min($0, $1.left) }
    right = words.reduce(first.right) { max($0, $1.right) }
    let wide = words.filter(\.isWide)
    let measured = wide.isEmpty ? words : wide
    middle = measured.reduce(0) { $0 + ($1.top + $1.bottom) / 2 } / Double(measured.count)
    let width = wide.reduce(0) { $0 + $1.right - $1.left }
    let count = wide.reduce(0) { $0 + $1.scalars.count }
    size = count > 0 ? width / Double(count) : words.reduce(0) { max($0, $1.bottom - $1.top) } / Self.lineHeight
  }

  /// Height that common Latin fonts reserve for a line, as a multiple of their size.
  private static let lineHeight = 1.12

  /// The line with labels before it.
  func labelled(_ labels: [[Unicode.Scalar]]) -> PDFLine {
    var line = self
    line.labels = labels
    return line
  }

  /// Whether it holds wide characters.
  var isWide: Bool { words.contains(where: \.isWide) }

  /// The text, with a blank where a gap between words is wide enough to be one.
  var scalars: [Unicode.Scalar] { labels.flatMap { $0 + [" "] } + ownScalars }

  private var ownScalars: [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    var last: PDFWord?
    for word in words {
      if let last, isGap(last, word) { text.append(" ") }
      text += word.scalars
      last = word
    }
    return text
  }

  /// Whether a blank stands between two words.
  ///
  /// Words end where the font changes as well, and word processors set a quarter of an em between Chinese and Latin
  /// characters, so that beside a wide character only a larger gap is a blank.
  private func isGap(_ first: PDFWord, _ second: PDFWord) -> Bool {
    guard let end = first.scalars.last, let start = second.scalars.first else { return false }
    let isWide = WideScript.contains(end) || WideScript.contains(start)
    return second.left - first.right > size * (isWide ? 0.4 : 0.1)
  }
}
