/// The only way for text of a document into Markdown.
enum MarkdownEscaping {
  /// Returns `text` on one line in which nothing is markup (CommonMark 0.31, 2.4: any ASCII punctuation may be escaped);
  /// what cannot be seen is a token.
  static func escape(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in VisibleText.keepingBlanks(text).unicodeScalars {
      if "\\`*_{}[]<>#|~&".unicodeScalars.contains(scalar) { view.append("\\") }
      view.append(VisibleText.isLineEnd(scalar) ? " " : scalar)
    }
    return String(view)
  }

  /// The same for the beginning of a paragraph, where a bullet or a number would begin a list, and a rule a rule.
  static func escapeStart(_ escaped: String) -> String {
    let scalars = escaped.unicodeScalars
    if let first = scalars.first, "-+=".unicodeScalars.contains(first) { return "\\" + escaped }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars[digits.endIndex...]
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return escaped }
    return String(digits) + "\\" + String(rest)
  }
}
