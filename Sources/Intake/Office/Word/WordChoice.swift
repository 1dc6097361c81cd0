/// Alternatives of which a reader takes the first that it understands (ECMA-376 part 3, 7.5).
enum WordChoice {
  /// The alternative with text, preferring the newer ones, else the first of all.
  static func content(of element: XMLElement) -> XMLElement? {
    let alternatives = element.all("mc:Choice") + element.all("mc:Fallback")
    return alternatives.first { !$0.text.allSatisfy(\.isWhitespace) } ?? alternatives.first
  }
}
