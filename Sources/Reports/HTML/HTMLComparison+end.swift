import DiffEngine
import StatementModel

extension HTMLComparison {
  /// Writes the differences of typography, equal ones put together, each with its places.
  func writeEditorial(_ html: inout HTMLWriter<some TextOutputStream>) {
    html.newLine()
    html.element("section", [("id", "editorial"), ("aria-labelledby", "editorial-heading")]) { html in
      html.element("h2", [("id", "editorial-heading")], words.editorialHeading(comparison.summary.editorialEdits))
      let entries = EditorialLedger(comparison).entries
      if entries.isEmpty {
        html.element("p", words.noEditorial)
      } else {
        html.element("details") { html in
          html.element("summary", words.editorialNote)
          html.element("div", [("class", "scroll")]) { writeLedger(entries, &$0) }
        }
      }
    }
  }

  private func writeLedger(_ entries: [EditorialLedger.Entry], _ html: inout HTMLWriter<some TextOutputStream>) {
    html.element("table") { html in
      html.element("thead") { html in
        html.element("tr") { html in
          for head in [words.old, words.new, words.count, words.place] { html.element("th", [("scope", "col")], head) }
        }
      }
      html.element("tbody") { html in
        for entry in entries {
          html.newLine()
          html.element("tr") { writeCells(of: entry, &$0) }
        }
      }
    }
  }

  private func writeCells(of entry: EditorialLedger.Entry, _ html: inout HTMLWriter<some TextOutputStream>) {
    writeWording(entry.old, .old, &html)
    writeWording(entry.new, .new, &html)
    html.element("td", [("class", "number")], String(entry.count))
    html.element("td") { html in
      for (number, index) in entry.correspondences.enumerated() {
        if number > 0 { html.text(", ") }
        let correspondence = comparison.correspondences[index]
        let link = HTMLEscaping.fragment(anchor(of: correspondence))
        html.element("a", [("href", link)], place(of: correspondence))
      }
    }
  }

  private func writeWording(_ wording: String, _ side: Side, _ html: inout HTMLWriter<some TextOutputStream>) {
    let shown = wording.isEmpty ? words.nothing : VisibleText.withBlanks(wording)
    let attributes = wording.isEmpty ? [] : [("lang", language(side))] as [HTMLAttribute]
    html.element("td", attributes, shown)
  }

  /// Writes where everything comes from.
  func writeProvenance(_ html: inout HTMLWriter<some TextOutputStream>) {
    html.newLine()
    html.element("section", [("id", "provenance"), ("aria-labelledby", "provenance-heading")]) { html in
      html.element("h2", [("id", "provenance-heading")], words.provenance)
      HTMLProvenance(
        texts: [(words.old, comparison.texts.old), (words.new, comparison.texts.new)], provenance: options.provenance,
        words: words
      ).write(&html)
    }
  }
}
