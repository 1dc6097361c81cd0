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

  /// Why a paragraph begins where it does.
  enum Opening {
    case start, blankLine, lineEnd, wideIndent, wideBlank, afterCaption, headingMark, emphasis, item, sentenceEnd,
      shortLine, midLine
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
  /// Why it begins where it does.
  var opening = Opening.start
  /// Where its first line begins, marks included.
  var lineStart = 0
  /// About the numbers of the marks in it: where to look for them.
  var marks = 0..<0
}

extension Paragraph {
  /// Reads the marks around `range`, which begins a line; nil where nothing but marks is left.
  init?(_ text: Scalars, around range: Range<Int>, profile: LanguageProfile) {
    let trimmed = TypographicMark.trimmed(text, range, leadsLine: true)
    let content = Self.emphasisedLabel(text, trimmed, profile) ?? trimmed
    guard !content.isEmpty else { return nil }
    guard content != range else {
      self.init(range: range, lineStart: range.lowerBound)
      return
    }
    let whole = text.trimmed(content.lowerBound..<range.upperBound)
    // A ruled line after a name is part of how the paragraph was set; the wording leaves it out.
    let hasRule = text[content.upperBound..<whole.upperBound].contains { $0 == "-" || $0 == "=" }
    self.init(range: hasRule ? whole : content)
    let lead = text[range.lowerBound..<content.lowerBound]
    headingDepth = lead.contains("#") ? lead.count { $0 == "#" } : 0
    isQuoted = lead.first == ">"
    isBulleted = lead.contains { "-+•·▪●■◆".unicodeScalars.contains($0) }
    lineStart = range.lowerBound
    let closing = text[content.upperBound..<range.upperBound]
    isEmphasised =
      lead.contains { "*_<".unicodeScalars.contains($0) } && closing.contains { "*_>".unicodeScalars.contains($0) }
  }

  /// `range` without the opening mark of emphasis where that encloses a label alone, as in `**Article 1** applies`.
  private static func emphasisedLabel(_ text: Scalars, _ range: Range<Int>, _ profile: LanguageProfile) -> Range<Int>? {
    guard text[range].first == "*" else { return nil }
    let start = text[range].firstIndex { $0 != "*" } ?? range.upperBound
    guard let end = text[start..<range.upperBound].prefix(32).firstIndex(of: "*"),
      profile.isBareLabel(text, start..<end)
    else { return nil }
    return start..<range.upperBound
  }
}
