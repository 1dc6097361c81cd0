import DiffEngine
import StatementModel

extension HTMLComparison {
  /// Writes the figures of each section: its places, its lengths, and what became of its clauses.
  func writeSections(_ html: inout HTMLWriter<some TextOutputStream>) {
    let rows = SectionRow.rows(comparison, words: words)
    html.newLine()
    html.element("section", [("id", "sections"), ("aria-labelledby", "sections-heading")]) { html in
      html.element("h2", [("id", "sections-heading")], words.sections.heading)
      html.element("div", [("class", "scroll")]) { html in
        html.element("table") { html in
          html.element("caption", words.sections.exchangeNote)
          html.element("thead") { writeHead(&$0) }
          html.element("tbody") { html in
            for row in rows {
              html.newLine()
              html.element("tr") { write(row, &$0) }
            }
          }
        }
      }
    }
  }

  private func writeHead(_ html: inout HTMLWriter<some TextOutputStream>) {
    html.element("tr") { html in
      for word in [words.sections.section, words.sections.position] { html.element("th", [("scope", "col")], word) }
      let figures =
        [words.sections.characters] + Change.allCases.map(words.change)
        + [words.sections.departures, words.sections.arrivals]
      for word in figures { html.element("th", [("scope", "col"), ("class", "number")], word) }
    }
  }

  private func write(_ row: SectionRow, _ html: inout HTMLWriter<some TextOutputStream>) {
    html.element("th", [("scope", "row")]) { html in
      guard let target = row.target else { return html.text(row.name) }
      let link = HTMLEscaping.fragment(anchor(target.side, target.clause))
      html.element("a", [("href", link), ("lang", language(target.side)), ("dir", "auto")], row.name)
    }
    html.element("td", row.position)
    html.element("td", [("class", "number")], row.characters)
    let figures = Change.allCases.map { row.figures.byMainChange[$0, default: 0] } + [row.departures, row.arrivals]
    for figure in figures { html.element("td", [("class", "number")], String(figure)) }
  }
}
