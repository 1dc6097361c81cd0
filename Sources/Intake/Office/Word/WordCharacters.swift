/// The characters that an element of a run stands for (ECMA-376 part 1, 17.3.3).
enum WordCharacters {
  /// The text of `element`; nil where it stands for no characters.
  static func text(of element: XMLElement) -> String? {
    switch element.name {
    case "w:t": plain(element)
    case "w:tab", "w:ptab": "\t"
    case "w:br", "w:cr": "\n"
    case "w:noBreakHyphen": "\u{2011}"
    case "w:softHyphen": "\u{AD}"
    case "w:sym": symbol(element["char"])
    default: nil
    }
  }

  /// The characters of `w:t`; blanks at its ends count only where it says so, and a line end is a blank.
  private static func plain(_ element: XMLElement) -> String {
    let scalars = element.text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }
    guard element["space"] != "preserve" else { return string(scalars[...]) }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return string(scalars[first...last])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// A character of a font, given in hexadecimal; symbol fonts use the private area, which is kept and reported.
  private static func symbol(_ code: String?) -> String {
    code.flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init).map { String($0) } ?? "\u{FFFD}"
  }
}
