/// The text of a word processor document while it is put together, one paragraph a line.
struct OfficeText {
  /// The paragraphs that are complete, each with its line end.
  private(set) var scalars: [Unicode.Scalar] = []
  /// The paragraph that is being read.
  private var paragraph: [Unicode.Scalar] = []

  /// Adds to the paragraph.
  mutating func append(_ text: String) { paragraph.append(contentsOf: text.unicodeScalars) }

  /// Adds one character to the paragraph.
  mutating func append(_ scalar: Unicode.Scalar) { paragraph.append(scalar) }

  /// Puts a generated label before the paragraph.
  mutating func label(_ text: String) { paragraph.insert(contentsOf: text.unicodeScalars, at: 0) }

  /// Ends the paragraph.
  mutating func endParagraph() {
    scalars += paragraph
    scalars.append("\n")
    paragraph = []
  }

  /// Takes the unfinished paragraph out, so that another may be read before it goes on.
  mutating func suspend() -> [Unicode.Scalar] {
    defer { paragraph = [] }
    return paragraph
  }

  /// Goes on with a paragraph that was suspended.
  mutating func resume(_ suspended: [Unicode.Scalar]) { paragraph = suspended }

  /// Whether the unfinished paragraph holds nothing.
  var isAtStart: Bool { paragraph.isEmpty }
}
