import StatementModel

/// The closed set of marks of Markdown and simple HTML that shape a text and belong to no clause.
enum TypographicMark {
  /// HTML tags that carry layout only, without their brackets; a slash before or after the name is allowed.
  private static let tags: Set<String> = ["u", "b", "i", "em", "strong", "br", "center", "p", "sup", "sub"]

  /// The end of the mark that begins at `index`, or nil; `atStart` says that only blanks and marks precede in the line,
  /// where bullets and headings are possible.
  static func end(_ text: Scalars, at index: Int, before limit: Int, atStart: Bool) -> Int? {
    // No mark is a letter of Chinese, and most paragraphs begin with one.
    guard text[index].value < 0x3000 else { return nil }
    return switch text[index] {
    case "*", "_":
      emphasisEnd(text, at: index, before: limit) ?? (atStart ? bulletEnd(text, at: index, before: limit) : nil)
    case "-", "=", "~":
      ruleEnd(text, at: index, before: limit) ?? (atStart ? bulletEnd(text, at: index, before: limit) : nil)
    case "#": atStart ? runEnd(text, of: "#", at: index, before: limit) : nil
    case "\\": index + 1 == limit || "#*-_>".unicodeScalars.contains(text[index + 1]) ? index + 1 : nil
    case ">", "+", "•", "·", "▪", "●", "■", "◆": atStart ? bulletEnd(text, at: index, before: limit) : nil
    case "<": tagEnd(text, at: index, before: limit)
    default: nil
    }
  }

  /// The end of a run of asterisks, or of two or more underlines.
  private static func emphasisEnd(_ text: Scalars, at index: Int, before limit: Int) -> Int? {
    let end = runEnd(text, of: text[index], at: index, before: limit)
    if text[index] == "_" { return end - index >= 2 ? end : nil }
    let isBullet = end - index == 1 && end < limit && text[end].isBlank
    return isBullet ? nil : end
  }

  /// The end of a ruled line: three or more of the same mark.
  private static func ruleEnd(_ text: Scalars, at index: Int, before limit: Int) -> Int? {
    let end = runEnd(text, of: text[index], at: index, before: limit)
    return end - index >= 3 ? end : nil
  }

  /// The end of a bullet, which a blank or the end of the line follows; a quotation mark `>` needs none.
  private static func bulletEnd(_ text: Scalars, at index: Int, before limit: Int) -> Int? {
    guard text[index] != ">", index + 1 < limit else { return index + 1 }
    return text[index + 1].isBlank ? index + 1 : nil
  }

  private static func runEnd(_ text: Scalars, of mark: Unicode.Scalar, at index: Int, before limit: Int) -> Int {
    var end = index
    while end < limit, text[end] == mark { end += 1 }
    return end
  }

  /// The end of a layout tag or of an HTML comment without a letter in it.
  private static func tagEnd(_ text: Scalars, at index: Int, before limit: Int) -> Int? {
    let window = text[index..<min(limit, index + 16)]
    guard let close = window.firstIndex(of: ">") else { return nil }
    let inside = text[(index + 1)..<close].filter { $0 != " " && $0 != "/" && !$0.endsLine }
    if inside.first == "!" { return inside.dropFirst().allSatisfy { $0 == "-" } ? close + 1 : nil }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: inside)
    return tags.contains(String(name).lowercased()) ? close + 1 : nil
  }
}
