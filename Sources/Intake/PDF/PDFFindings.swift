import StatementModel

/// What is said of reading a PDF document.
struct PDFFindings {
  let pages: PDFPages
  /// Labels that were put before their text.
  let labels: Int
  let furniture: PageFurniture
  let text: PDFText
  let complaints: [String]

  /// Samples that a finding quotes; more are counted.
  private static let mostSamples = 8

  /// One finding for each kind of repair or loss, in a fixed order.
  var all: [Finding] { [furnitureFinding, emptyPages, hanging, lines, hyphens, problems].compactMap(\.self) }

  private var furnitureFinding: Finding? {
    guard !furniture.places.isEmpty else { return nil }
    let quoted = Self.list(furniture.samples.map { "“\($0)”" })
    return Finding(
      .leftOut, "\(furniture.places.count) headers, footers or page numbers were left out, such as \(quoted)")
  }

  private var emptyPages: Finding? {
    let filled = Set(pages.lines.map(\.page))
    let empty = (0..<pages.count).filter { !filled.contains($0) }.map { String($0 + 1) }
    guard !empty.isEmpty else { return nil }
    return Finding(.leftOut, "Pages without any character, which may be pictures of text: \(Self.list(empty))")
  }

  private var hanging: Finding? {
    guard labels > 0 else { return nil }
    return Finding(.repair, "\(labels) labels or bullets that stand beside their text were put before it")
  }

  private var lines: Finding? {
    guard text.joinedLines > 0 else { return nil }
    return Finding(
      .repair, "\(text.joinedLines) line ends were taken for breaks inside a paragraph, by the shape of the page")
  }

  private var hyphens: Finding? {
    guard !text.joinedWords.isEmpty else { return nil }
    let words = Self.list(text.joinedWords)
    return Finding(.repair, "\(text.joinedWords.count) words that a hyphen broke at a line end were joined: \(words)")
  }

  private var problems: Finding? {
    guard let first = complaints.first else { return nil }
    return Finding(.repair, "pdftotext reports problems in the document (\(complaints.count) lines): \(first)")
  }

  private static func list(_ items: [String]) -> String {
    let shown = items.prefix(mostSamples).joined(separator: ", ")
    return items.count > mostSamples ? "\(shown) and \(items.count - mostSamples) more" : shown
  }
}
