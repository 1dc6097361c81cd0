import StatementModel
public import WordingHistory

/// The timeline of phrases as a picture in SVG that stands alone: no script, nothing fetched, readable without colour.
public enum PhraseSVG {
  /// The file.
  public static func rendered(_ survey: PhraseSurvey) -> String {
    var html = HTMLWriter(output: "")
    write(PhraseDiagram(survey), to: &html)
    html.newLine()
    return html.output
  }

  /// Writes the picture into a page or file.
  static func write(_ diagram: PhraseDiagram, to html: inout HTMLWriter<some TextOutputStream>) {
    let size = [("width", String(diagram.width)), ("height", String(diagram.height))] as [HTMLAttribute]
    let attributes: [HTMLAttribute] =
      [("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(diagram.width) \(diagram.height)"), ("role", "img")]
      + size + [("font-family", "system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif"), ("font-size", "12")]
    html.element("svg", attributes) { html in
      html.element("title", "Timeline: " + diagram.rows.map(\.title).joined(separator: ", "))
      html.newLine()
      for row in diagram.rows { write(row, diagram, &html) }
      for label in diagram.labels { write(label, diagram, &html) }
    }
  }

  private static func write(
    _ row: PhraseDiagram.Row, _ diagram: PhraseDiagram, _ html: inout HTMLWriter<some TextOutputStream>
  ) {
    html.element("text", [("x", "20"), ("y", String(row.y - 26)), ("fill", "currentColor")]) { html in
      html.element("tspan", [("font-weight", "600")], row.title)
      html.element("tspan", [("dx", "8")], row.summary)
    }
    html.newLine()
    line(from: (diagram.span.left, row.y), to: (diagram.span.right, row.y), opacity: "0.3", &html)
    for mark in row.marks { write(mark, &html) }
  }

  private static func write(_ mark: PhraseDiagram.Mark, _ html: inout HTMLWriter<some TextOutputStream>) {
    let statement = mark.statement
    html.element("g") { html in
      html.element("title", "\(VisibleText.line(statement.id)): \(statement.count)")
      let isFilled = statement.carriage == .yes
      let paint: [HTMLAttribute] = [
        ("fill", isFilled ? "currentColor" : "none"), ("stroke", "currentColor"), ("stroke-width", "1.5"),
      ]
      if statement.carriage == .unknown {
        label("?", x: mark.x, y: mark.y + 4, &html)
      } else if statement.doubt != nil {
        let side = String(2 * mark.radius)
        html.element(
          "rect",
          [("x", String(mark.x - mark.radius)), ("y", String(mark.y - mark.radius)), ("width", side), ("height", side)]
            + paint, "")
      } else {
        html.element(
          "circle", [("cx", String(mark.x)), ("cy", String(mark.y)), ("r", String(mark.radius))] + paint, "")
      }
      if isFilled { label(String(statement.count), x: mark.x, y: mark.y + 28, &html) }
    }
    html.newLine()
  }

  private static func write(
    _ label: PhraseDiagram.Label, _ diagram: PhraseDiagram, _ html: inout HTMLWriter<some TextOutputStream>
  ) {
    let place = "rotate(45 \(label.x) \(diagram.labelY))"
    html.element(
      "text",
      [("x", String(label.x)), ("y", String(diagram.labelY)), ("transform", place), ("fill", "currentColor")],
      label.text)
    html.newLine()
  }

  private static func label(_ text: String, x: Int, y: Int, _ html: inout HTMLWriter<some TextOutputStream>) {
    html.element(
      "text", [("x", String(x)), ("y", String(y)), ("text-anchor", "middle"), ("fill", "currentColor")], text)
  }

  private static func line(
    from start: (Int, Int), to end: (Int, Int), opacity: String, _ html: inout HTMLWriter<some TextOutputStream>
  ) {
    html.element(
      "line",
      [
        ("x1", String(start.0)), ("y1", String(start.1)), ("x2", String(end.0)), ("y2", String(end.1)),
        ("stroke", "currentColor"), ("stroke-opacity", opacity),
      ], "")
    html.newLine()
  }
}
