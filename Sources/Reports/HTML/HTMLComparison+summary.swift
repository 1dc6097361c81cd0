import DiffEngine
import StatementModel

extension HTMLComparison {
  /// Writes what is compared.
  func writeHeader(_ html: inout HTMLWriter<some TextOutputStream>) {
    html.newLine()
    if let warning = words.comparability(comparison.comparability) {
      html.element("p", [("class", "warning")], warning)
      html.newLine()
    }
    html.element("h1", words.comparison)
    html.newLine()
    html.element("div", [("class", "pair")]) { html in
      writeDocument(.old, words.old, &html)
      writeDocument(.new, words.new, &html)
    }
    html.newLine()
  }

  private func writeDocument(_ side: Side, _ name: String, _ html: inout HTMLWriter<some TextOutputStream>) {
    let text = side == .old ? comparison.texts.old : comparison.texts.new
    let clauses = side == .old ? comparison.summary.clauses.old : comparison.summary.clauses.new
    let metadata = text.metadata
    html.element("div", [("class", "side document")]) { html in
      html.element("p", [("class", "name")], name)
      if let title = metadata.title?.value {
        html.element("p", [("class", "title"), ("lang", language(side)), ("dir", "auto")], VisibleText.line(title))
      } else {
        html.element("p", [("class", "title"), ("dir", "auto")], VisibleText.line(text.id))
      }
      let facts = [
        metadata.date?.value.description, metadata.place?.value, metadata.language.value.rawValue,
        metadata.title == nil ? nil : text.id, words.clauses(clauses),
      ]
      html.element("p", facts.compactMap { $0.map(VisibleText.line) }.joined(separator: " · "))
    }
  }

  /// Writes the figures, as a sentence and as a table, and the list of changes.
  func writeSummary(_ html: inout HTMLWriter<some TextOutputStream>) {
    html.newLine()
    html.element("section", [("id", "summary"), ("aria-labelledby", "summary-heading")]) { html in
      html.element("h2", [("id", "summary-heading")], words.summary)
      html.newLine()
      html.element("p", [("class", "digest")], words.digest(comparison.summary))
      if !comparison.hasAnyChange { html.element("p", words.noChange) }
      html.newLine()
      writeBar(&html)
      html.element("div", [("class", "overview")]) { html in
        writeFigures(&html)
        writeIndex(&html)
      }
    }
  }

  private func writeFigures(_ html: inout HTMLWriter<some TextOutputStream>) {
    let summary = comparison.summary
    html.element("table") { html in
      html.element("caption", words.figures)
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("td", "")
          html.element("th", [("scope", "col"), ("class", "number")], words.asMainChange)
          html.element("th", [("scope", "col"), ("class", "number")], words.besideAnother)
        }
      }
      html.element("tbody") { html in
        for change in Change.allCases {
          let main = summary.byMainChange[change, default: 0]
          html.newLine()
          html.element("tr") { html in
            html.element("th", [("scope", "row")], words.change(change))
            html.element("td", [("class", "number")], String(main))
            html.element("td", [("class", "number")], String(summary.byAnyChange[change, default: 0] - main))
          }
        }
      }
    }
    html.newLine()
  }

  private func writeIndex(_ html: inout HTMLWriter<some TextOutputStream>) {
    let changed = comparison.correspondences.filter(\.isSubstantive)
    guard !changed.isEmpty else { return }
    html.element("nav", [("aria-labelledby", "index-heading")]) { html in
      html.element("h3", [("id", "index-heading")], words.changedClauses)
      html.element("ul", [("class", "index")]) { html in
        for correspondence in changed {
          html.newLine()
          html.element("li") { html in
            html.element("a", [("href", HTMLEscaping.fragment(anchor(of: correspondence)))], place(of: correspondence))
            html.text(" " + changeWords(correspondence).joined(separator: ", "))
          }
        }
      }
    }
    html.newLine()
  }

  /// The place of a correspondence in the new text, or in the old one where it is gone.
  func place(of correspondence: Correspondence) -> String {
    correspondence.new.isEmpty ? places.old.span(correspondence.old) : places.new.span(correspondence.new)
  }
}
