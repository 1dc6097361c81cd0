/// Lines on their way to a terminal of a certain width.
struct TerminalPage<Output: TextOutputStream> {
  /// Where the lines go.
  private(set) var output: Output
  /// The columns of the terminal.
  let width: Int
  private let theme: Theme

  /// Starts a page.
  init(output: Output, width: Int, theme: Theme) {
    self.output = output
    self.width = width
    self.theme = theme
  }

  /// Writes an empty line.
  mutating func blankLine() { output.write("\n") }

  /// Writes a text over as many lines as it needs, with `hanging` columns before each.
  ///
  /// `margin` stands in those columns on the first line. With `marginIsInText`, the first line has no margin, since the
  /// text begins with its own.
  mutating func write(
    _ text: StyledText, margin: String = "", hanging: Int = 0, marginStyle: Style = .plain, marginIsInText: Bool = false
  ) {
    let indent = min(hanging, max(0, width - 2))
    let lines =
      marginIsInText
      ? LineBreaker.hangingLines(text.cells, width: width, indent: indent)
      : LineBreaker.lines(text.cells, width: width - indent)
    for (number, line) in lines.enumerated() {
      let isFirst = number == 0
      if !(isFirst && marginIsInText) {
        let shown = isFirst && DisplayWidth.of(margin) <= indent ? margin : ""
        write(shown, marginStyle)
        pad(indent - DisplayWidth.of(shown))
      }
      write(text, line)
      output.write("\n")
    }
  }

  /// Writes a text on one line, however wide.
  mutating func writeUnbroken(_ text: StyledText) {
    write(text, text.cells.indices)
    output.write("\n")
  }

  /// Writes two texts next to each other, the old one left.
  mutating func writeSideBySide(_ old: StyledText, _ new: StyledText, indent: Int) {
    let column = (width - indent - 3) / 2
    let left = LineBreaker.lines(old.cells, width: column)
    let right = LineBreaker.lines(new.cells, width: column)
    for row in 0..<max(left.count, right.count) {
      let cells = row < left.count ? left[row] : 0..<0
      pad(indent)
      write(old, cells)
      pad(column - old.width(cells))
      output.write(row < right.count ? " │ " : " │")
      if row < right.count { write(new, right[row]) }
      output.write("\n")
    }
  }

  /// Writes a landmark: a title with a line to the edge.
  mutating func rule(_ title: String) {
    let text = StyledText("── \(title) ", .heading)
    let rest = width - text.width
    guard rest >= 0 else { return write(text, hanging: 3, marginIsInText: true) }
    write(text, text.cells.indices)
    output.write(String(repeating: "─", count: rest))
    output.write("\n")
  }

  private mutating func pad(_ columns: Int) {
    if columns > 0 { output.write(String(repeating: " ", count: columns)) }
  }

  /// Writes cells, with one control sequence a run of the same style.
  private mutating func write(_ text: StyledText, _ cells: Range<Int>) {
    var start = cells.lowerBound
    for index in cells
    where index + 1 == cells.upperBound || text.cells[index + 1].style != text.cells[start].style {
      write(text.wording(start..<index + 1), text.cells[start].style)
      start = index + 1
    }
  }

  private mutating func write(_ text: String, _ style: Style) {
    guard !text.isEmpty else { return }
    output.write(theme.start(style))
    output.write(text)
    output.write(theme.end(style))
  }
}
