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
    let facts = [
      (words.toolVersion, provenance.toolVersion), (words.normaliserVersion, provenance.normaliserVersion),
      (words.command, provenance.command),
    ]
    for case (let name, let value?) in facts {
      html.element("p") { html in
        html.text("\(name): ")
        html.element("code", VisibleText.line(value))
      }
      html.newLine()
    }
  }

  private func writeTexts(_ html: inout HTMLWriter<some TextOutputStream>) {
    let rows: [(String, (StatementText) -> String?)] = [
      (words.identifier, { $0.id }),
      (words.title, { $0.metadata.title?.value }),
      (words.date, { $0.metadata.date?.value.description }),
      (words.languageName, { $0.metadata.language.value.rawValue }),
      // As text, not as a link: the address comes from a document.
      (words.sourceAddress, { $0.metadata.sourceAddress?.value }),
      (words.checksum, { $0.extracted.sourceSHA256 }),
      (words.decoder, { $0.extracted.decoder }),
    ]
    for (name, value) in rows {
      html.newLine()
      html.element("tr") { html in
        html.element("th", [("scope", "row")], name)
        for (_, text) in texts { html.element("td", VisibleText.line(value(text) ?? words.unknown)) }
      }
    }
  }
}
