import StatementModel

/// How the characters of one text stand in a document that holds all of it: blanks as written, hard wraps joined, and what
/// cannot be seen as a token.
///
/// A run of blanks with a line end in it is a wrap: it becomes one space, or nothing where the script has no blanks.
/// Front matter keeps its lines. All of it is read off this side alone, so that what stands for a character does not
/// depend on the other text.
struct ShownScalars {
  /// What stands for a character.
  enum Form: UInt8 {
    /// Itself.
    case written
    /// Nothing: a part of a wrap.
    case dropped
    /// One space: the wrap of a line.
    case space
    /// A line end inside a paragraph.
    case lineEnd
    /// A token such as `⟨U+202E⟩`.
    case token
  }

  /// The characters.
  let scalars: [Unicode.Scalar]
  /// By character: its form.
  private(set) var forms: [Form]
  /// How many characters are shown as tokens.
  private(set) var tokens = 0

  /// Reads the forms of the paragraphs of a text; linear.
  init(_ text: StatementText) {
    scalars = text.extracted.scalars
    forms = Array(repeating: .written, count: scalars.count)
    for block in text.blocks {
      markHidden(block.range)
      if block.role == .frontMatter { keepLines(block.range) } else { joinLines(block.range) }
    }
  }

  private mutating func markHidden(_ range: ScalarRange) {
    var marks = 0
    for index in range.start..<range.end {
      let scalar = scalars[index]
      marks = DisplayWidth.isCombining(scalar) ? marks + 1 : 0
      guard marks > VisibleText.longestMarkRun || VisibleText.isHidden(scalar) && !VisibleText.isBlank(scalar) else {
        continue
      }
      forms[index] = .token
      tokens += 1
    }
  }

  /// Every line end stays one; a carriage return before a line feed is a part of it.
  private mutating func keepLines(_ range: ScalarRange) {
    for index in range.start..<range.end where VisibleText.isLineEnd(scalars[index]) {
      let isHalf = scalars[index] == "\r" && index + 1 < range.end && scalars[index + 1] == "\n"
      forms[index] = isHalf ? .dropped : .lineEnd
    }
  }

  private mutating func joinLines(_ range: ScalarRange) {
    var index = range.start
    while index < range.end {
      guard VisibleText.isBlank(scalars[index]) else {
        index += 1
        continue
      }
      let end = scalars[index..<range.end].firstIndex { !VisibleText.isBlank($0) } ?? range.end
      if scalars[index..<end].contains(where: VisibleText.isLineEnd) { join(index..<end, in: range) }
      index = end
    }
  }

  private mutating func join(_ wrap: Range<Int>, in range: ScalarRange) {
    for index in wrap { forms[index] = .dropped }
    let before = wrap.lowerBound > range.start ? scalars[wrap.lowerBound - 1] : nil
    let after = wrap.upperBound < range.end ? scalars[wrap.upperBound] : nil
    let isNumber = BlankFolding.isNumber(before, after) && isWide(range)
    if !isNumber, !BlankFolding.joinsWithoutBlank(before, after) { forms[wrap.lowerBound] = .space }
  }

  private func isWide(_ range: ScalarRange) -> Bool {
    scalars[range.start..<range.end].contains(where: VisibleText.isWideScript)
  }

  /// Some of the text as it is shown, tabs and line ends as characters; O(range).
  subscript(range: ScalarRange) -> String {
    var view = String.UnicodeScalarView()
    for index in range.start..<range.end {
      switch forms[index] {
      case .written: view.append(scalars[index])
      case .dropped: break
      case .space: view.append(" ")
      case .lineEnd: view.append("\n")
      case .token: view.append(contentsOf: VisibleText.token(scalars[index]).unicodeScalars)
      }
    }
    return String(view)
  }
}
