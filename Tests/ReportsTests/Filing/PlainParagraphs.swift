import StatementModel

@testable import Reports

/// The paragraphs of a text as a document that holds all of it has to show them, told from the text alone.
func plainParagraphs(_ text: StatementText) -> [String] {
  if text.blocks.isEmpty { return [""] }
  return text.blocks.map { block in
    let scalars = Array(text[block.range].unicodeScalars)
    var shown = ""
    var marks = 0
    var index = 0
    while index < scalars.count {
      let end = scalars[index...].firstIndex { !$0.properties.isWhitespace } ?? scalars.count
      if end > index {
        shown += blanks(scalars, index..<end, keepsLines: block.role == .frontMatter)
        (index, marks) = (end, 0)
        continue
      }
      marks = DisplayWidth.isCombining(scalars[index]) ? marks + 1 : 0
      let isToken = marks > 8 || VisibleText.isHidden(scalars[index])
      shown += isToken ? VisibleText.token(scalars[index]) : String(scalars[index])
      index += 1
    }
    return shown
  }
}

/// A run of blanks: as it is, or joined where a line ends in it.
private func blanks(_ scalars: [Unicode.Scalar], _ run: Range<Int>, keepsLines: Bool) -> String {
  var text = String.UnicodeScalarView()
  text.append(contentsOf: scalars[run])
  let blanks = String(text)
  guard blanks.unicodeScalars.contains(where: VisibleText.isLineEnd) else { return blanks }
  if keepsLines {
    return blanks.replacing("\r\n", with: "\n").unicodeScalars.map { VisibleText.isLineEnd($0) ? "\n" : String($0) }
      .joined()
  }
  let before = run.lowerBound > 0 ? String(scalars[run.lowerBound - 1]) : "a"
  let after = run.upperBound < scalars.count ? String(scalars[run.upperBound]) : "a"
  // The whole paragraph tells whether it is Chinese, which a number needs to be joined.
  let isWide = scalars.contains(where: VisibleText.isWideScript)
  let joined = BlankFolding.fold((isWide ? "中" : "") + before + "\n" + after)
  return joined.unicodeScalars.contains(" ") ? " " : ""
}
