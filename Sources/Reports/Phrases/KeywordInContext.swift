/// Lines with what was found in one column, whatever the width of the characters around it.
struct KeywordInContext {
  /// The columns before what was found.
  let left: Int
  /// The columns of a whole line.
  let width: Int

  /// Lines of `width` columns behind a margin of `margin`.
  init(width: Int, margin: Int) {
    self.width = max(20, width - margin)
    left = self.width * 2 / 5
  }

  /// The piece before what was found, cut at its beginning and filled up with blanks to `left` columns.
  func before(_ text: String) -> String {
    let scalars = Array(VisibleText.line(text + "|").unicodeScalars.dropLast())
    let shown = Self.fitting(scalars.reversed(), left)
    let kept = String(String.UnicodeScalarView(scalars.suffix(shown.count)))
    return String(repeating: " ", count: max(0, left - shown.width)) + kept
  }

  /// The piece from what was found on, cut at its end so that the line fits.
  func after(match: String, _ text: String) -> (match: String, after: String) {
    let match = VisibleText.line(match)
    let scalars = Array(VisibleText.line("|" + text).unicodeScalars.dropFirst())
    let shown = Self.fitting(scalars, max(0, width - left - DisplayWidth.of(match) - 2))
    return (match, String(String.UnicodeScalarView(scalars.prefix(shown.count))))
  }

  /// How many scalars from the front fit into `columns`, and how wide they are.
  private static func fitting(_ scalars: some Sequence<Unicode.Scalar>, _ columns: Int) -> (count: Int, width: Int) {
    var (count, width) = (0, 0)
    for scalar in scalars {
      guard width + DisplayWidth.of(scalar) <= columns else { break }
      width += DisplayWidth.of(scalar)
      count += 1
    }
    return (count, width)
  }
}
