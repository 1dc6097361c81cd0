import StatementModel

/// Where texts and report come from, as tables.
struct HTMLProvenance {
  /// The texts, each with its name in the report.
  let texts: [(name: String, text: StatementText)]
  /// What made the report.
  let provenance: Provenance
  /// The words.
  let words: Catalogue

  /// Writes the tables.
  func write(_ html: inout HTMLWriter<some TextOutputStream>) {
    html.element("div", [("class", "scroll")]) { html in
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("td", "")
            for (name, _) in texts { html.element("th", [("scope", "col")], name) }
          }
        }
        html.element("tbody") { writeTexts(&$0) }
      }
    }
    html.newLine()
    for (name, value) in ProvenanceRow.makers(provenance, words: words) {
      html.element("p") { html in
        html.text("\(name): ")
        html.element("code", value)
      }
      html.newLine()
    }
  }

  private func writeTexts(_ html: inout HTMLWriter<some TextOutputStream>) {
    // Addresses are text, not links: they come from a document.
    for row in ProvenanceRow.rows(texts.map(\.text), provenance, words: words) {
      html.newLine()
      html.element("tr") { html in
        html.element("th", [("scope", "row")], row.name)
        for value in row.values { html.element("td", value ?? words.unknown) }
      }
    }
  }
}
