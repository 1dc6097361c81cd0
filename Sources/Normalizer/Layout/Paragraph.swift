/// A piece of the text that becomes one block.
struct Paragraph {
  /// What a paragraph is made of.
  enum Matter {
    /// Wording.
    case text
    /// A header for machines between two lines of hyphens.
    case frontMatter
    /// A comment.
    case annotation
  }

  /// Where it stands, blanks and typographic marks at either end left out.
  var range: Range<Int>
  var matter = Matter.text
  /// Depth of a Markdown heading, 1 for the highest; 0 for ordinary text.
  var headingDepth = 0
  /// Whether marks of emphasis enclose all of it.
  var isEmphasised = false
  /// Whether it is quoted with `>`.
  var isQuoted = false
  /// Whether a bullet stands before it.
  var isBulleted = false
}

extension Paragraph {
  /// Reads the marks around `range`, which begins a line; nil where nothing but marks is left.
  init?(_ text: Scalars, around range: Range<Int>) {
    let content = TypographicMark.trimmed(text, range, leadsLine: true)
    guard !content.isEmpty else { return nil }
    let whole = text.trimmed(content.lowerBound..<range.upperBound)
    // A ruled line after a name is part of how the paragraph was set; the wording leaves it out.
    let hasRule = text[content.upperBound..<whole.upperBound].contains { $0 == "-" || $0 == "=" }
    self.init(range: hasRule ? whole : content)
    let lead = text[range.lowerBound..<content.lowerBound]
    headingDepth = lead.contains("#") ? lead.count { $0 == "#" } : 0
    isQuoted = lead.first == ">"
    isBulleted = lead.contains { "-+•·▪●■◆".unicodeScalars.contains($0) }
    let closing = text[content.upperBound..<range.upperBound]
    isEmphasised = lead.contains { $0 == "*" || $0 == "_" } && closing.contains { $0 == "*" || $0 == "_" }
  }
}
