import StatementModel

/// The shell that all pages share: head, policy, style; knows nothing of what it holds.
struct HTMLPage {
  /// The language of the report's own words.
  let language: Language
  /// The title of the window.
  let title: String
  /// Words of the link that leads past the head of the page, and the id it leads to.
  let skip: (words: String, target: String)

  /// Writes the page with what `body` writes inside.
  func write<Output: TextOutputStream>(
    to output: inout Output, _ body: (inout HTMLWriter<Output>) -> Void
  ) {
    var html = HTMLWriter(output: output)
    html.literal("<!DOCTYPE html>\n")
    html.element("html", [("lang", language.rawValue)]) { html in
      html.element("head") { writeHead(&$0) }
      html.newLine()
      html.element("body") { html in
        html.element("a", [("class", "skip"), ("href", "#" + skip.target)], skip.words)
        html.newLine()
        body(&html)
      }
    }
    html.newLine()
    output = html.output
  }

  private func writeHead(_ html: inout HTMLWriter<some TextOutputStream>) {
    html.newLine()
    html.void("meta", [("charset", "utf-8")])
    html.newLine()
    // No script can run and nothing can be fetched, whatever the document holds.
    html.literal(
      """
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">

      """)
    html.element("title", title)
    html.newLine()
    html.element("style") { $0.literal(Stylesheet.css) }
    html.newLine()
  }
}
