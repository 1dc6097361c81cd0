import StatementModel

/// The marks of Markdown that stand inside of wording and are typography: what a reader of the page does not see.
///
/// Emphasis, the brackets and the target of a link, backslashes before marks, and `span` tags, in paragraphs of one line. In
/// the others the width at which lines were broken says where paragraphs end, and marks count for it. What says how the text
/// is built stays as well: headings, bullets, `>`, emphasis of a whole line or of a label, a link that is a line of its own,
/// tables.
struct MarkdownMarks {
  /// What is left out, ascending and apart from each other.
  private(set) var dropped: [Range<Int>] = []
  /// The targets of the links.
  private(set) var targets: [String] = []
  private(set) var emphases = 0
  private(set) var escapes = 0
  private(set) var tags = 0

  private let text: [Unicode.Scalar]

  /// Whether bytes hold anything that could be such a mark; most texts do not.
  static func mayStand(in bytes: [UInt8]) -> Bool {
    bytes.contains(anyOf: "*_[<\\".utf8)
  }

  /// Looks at `text`; linear.
  ///
  /// Finds nothing where nothing says that it is Markdown: a header, a marked heading, a link, or strong emphasis.
  init(_ text: [Unicode.Scalar]) {
    self.text = text
    let parts = MarkdownParts(text)
    var isMarkdown = parts.hasHeader || parts.hasHeading
    for paragraph in parts.paragraphs {
      guard !text[paragraph].contains("\n") else { continue }
      let passed = links(in: paragraph)
      let pairs = MarkdownEmphasis(text, in: paragraph, passingOver: passed).pairs
      isMarkdown = isMarkdown || !passed.isEmpty || pairs.contains { $0.open.count > 1 }
      for pair in pairs where !isStructure(pair, in: paragraph) {
        dropped += [pair.open, pair.close]
        emphases += 1
      }
      takeEscapesAndTags(paragraph, passingOver: passed)
    }
    dropped = isMarkdown ? Self.apart(dropped) : []
  }

  /// The ranges in order; of two that overlap, as marks inside of a tag do, the first.
  private static func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var end = 0
    return ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }.filter { range in
      guard range.lowerBound >= end else { return false }
      end = range.upperBound
      return true
    }
  }

  /// Takes the links of a paragraph; gives their targets, brackets included.
  private mutating func links(in paragraph: Range<Int>) -> [Range<Int>] {
    var passed: [Range<Int>] = []
    var index = paragraph.lowerBound
    while let open = text[index..<paragraph.upperBound].firstIndex(of: "[") {
      index = open + 1
      guard let link = MarkdownLink(text, at: open, in: paragraph) else { continue }
      passed.append(link.target)
      index = link.target.upperBound
      guard !isAlone(open..<index, in: paragraph) else { continue }
      dropped += [open..<(open + 1), link.target]
      targets.append(String(scalars: text[link.address]))
    }
    return passed
  }

  /// Whether emphasis says how the text is built: it begins a line, and ends one or encloses what may be a label.
  private func isStructure(_ pair: (open: Range<Int>, close: Range<Int>), in paragraph: Range<Int>) -> Bool {
    guard beginsLine(pair.open.lowerBound, in: paragraph) else { return false }
    return endsLine(pair.close.upperBound, in: paragraph)
      || mayBeLabel(text[pair.open.upperBound..<pair.close.lowerBound])
  }

  /// Scalars of the longest label.
  private static let longestLabel = 24

  private func mayBeLabel(_ wording: ArraySlice<Unicode.Scalar>) -> Bool {
    guard wording.count <= Self.longestLabel else { return false }
    return wording.contains { $0.properties.numericType != nil || $0 == "第" }
      || wording.split(separator: " ").contains { $0.allSatisfy { "IVXLivxl.()".unicodeScalars.contains($0) } }
  }

  private func isAlone(_ range: Range<Int>, in paragraph: Range<Int>) -> Bool {
    beginsLine(range.lowerBound, in: paragraph) && endsLine(range.upperBound, in: paragraph)
  }

  /// Whether only blanks and marks that lead a line stand before `index` in its line; looks no further than these.
  private func beginsLine(_ index: Int, in paragraph: Range<Int>) -> Bool {
    let before = text[paragraph.lowerBound..<index].last { $0 == "\n" || !Self.leads($0) }
    return before == nil || before == "\n"
  }

  /// Whether only blanks and closing marks stand between `index` and the end of its line.
  private func endsLine(_ index: Int, in paragraph: Range<Int>) -> Bool {
    let after = text[index..<paragraph.upperBound].first {
      $0 == "\n" || !$0.properties.isWhitespace && !"\\*_".unicodeScalars.contains($0)
    }
    return after == nil || after == "\n"
  }

  private static func leads(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ">#-+*•_".unicodeScalars.contains(scalar)
  }

  private mutating func takeEscapesAndTags(_ paragraph: Range<Int>, passingOver passed: [Range<Int>]) {
    var index = paragraph.lowerBound
    var rest = passed[...]
    while let found = text[index..<paragraph.upperBound].firstIndex(where: { $0 == "\\" || $0 == "<" }) {
      index = found + 1
      while let next = rest.first, next.upperBound <= found { rest.removeFirst() }
      if let next = rest.first, next.contains(found) { continue }
      if text[found] == "<" {
        guard let end = spanEnd(found, paragraph) else { continue }
        dropped.append(found..<end)
        tags += 1
        index = end
      } else if index < paragraph.upperBound, "\\`*_{}[]()#+-.!>|~".unicodeScalars.contains(text[index]) {
        dropped.append(found..<index)
        escapes += 1
        index += 1
      }
    }
  }

  /// The longest tag, in scalars.
  private static let longestTag = 200

  private func spanEnd(_ start: Int, _ paragraph: Range<Int>) -> Int? {
    let window = text[start..<min(paragraph.upperBound, start + Self.longestTag)]
    let name = window.dropFirst(window.dropFirst().first == "/" ? 2 : 1)
    guard name.starts(with: "span".unicodeScalars), let after = name.dropFirst(4).first,
      after == ">" || after.properties.isWhitespace
    else { return nil }
    return window.dropFirst().firstIndex { $0 == ">" || $0 == "<" }.flatMap { window[$0] == ">" ? $0 + 1 : nil }
  }
}
