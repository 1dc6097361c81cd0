import DiffEngine
import StatementModel
public import WordingHistory

/// A synopsis as one self-contained page: the topics in one table, each to be opened clause by clause; no script.
public struct SynopsisHTML: Sendable {
  /// What made the report.
  public var provenance = Provenance()
  /// The least share of common wording, 0…1, for which changes are marked inside the sentences.
  public var minimumEqualShare = Redline.legibleShare

  private let columns: SynopsisColumns
  private let words = Catalogue.english

  /// Creates a report.
  public init(_ columns: SynopsisColumns) { self.columns = columns }

  /// The page.
  public func rendered(_ synopsis: Synopsis) -> String {
    var output = ""
    let said = SynopsisWords(synopsis: synopsis, columns: columns, words: words)
    let span = "\(columns.dates.first?.description ?? "") – \(columns.dates.last?.description ?? "")"
    let page = HTMLPage(
      language: words.language, title: "Synopsis, \(span)", skip: ("Skip to the topics", "topics"))
    page.write(to: &output) { html in
      html.element("header") { writeHeader(said, span, &$0) }
      html.newLine()
      html.element("main") { html in
        writeTexts(said, &html)
        writeOverview(said, &html)
        for (number, topic) in synopsis.topics.enumerated() { write(topic, number, said, &html) }
      }
      html.newLine()
      html.element("footer") { html in
        html.element("h2", words.provenance)
        let texts = synopsis.texts.enumerated().map { (columns.dates[$0].description, $1) }
        HTMLProvenance(texts: texts, provenance: provenance, words: words).write(&html)
      }
    }
    return output
  }

  private typealias HTML = HTMLWriter<String>

  private func writeHeader(_ said: SynopsisWords, _ span: String, _ html: inout HTML) {
    let synopsis = said.synopsis
    html.element("h1", "Synopsis, \(span)")
    html.newLine()
    let rows = synopsis.rows
    let gone = rows.filter { $0.last < synopsis.texts.count - 1 }.count
    let came = rows.filter { $0.first > 0 }.count
    let returned = rows.filter { !$0.gaps.isEmpty }.count
    html.element(
      "p", [("class", "digest")],
      "\(synopsis.texts.count) texts, \(rows.count) clauses followed through them: \(came) came in after the first text, "
        + "\(gone) are not found in the last one, \(returned) went and came back. First and last mean: \(columns.scope)."
    )
    html.newLine()
  }

  /// The statements: what heads the columns.
  private func writeTexts(_ said: SynopsisWords, _ html: inout HTML) {
    html.element("h2", "Texts")
    html.element("div", [("class", "scroll")]) { html in
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for name in ["Date", "Title", "Kind", "Id"] { html.element("th", [("scope", "col")], name) }
          }
        }
        html.element("tbody") { html in for column in columns.columns { write(column, said, &html) } }
      }
    }
    html.newLine()
  }

  private func write(_ column: SynopsisColumns.Column, _ said: SynopsisWords, _ html: inout HTML) {
    html.newLine()
    switch column {
    case .text(let index):
      let text = said.synopsis.texts[index]
      html.element("tr") { html in
        html.element("th", [("scope", "row")], columns.dates[index].description)
        html.element(
          "td", [("lang", language(index, said)), ("dir", "auto")], VisibleText.line(text.metadata.title?.value ?? "–"))
        html.element("td") { html in
          for badge in SynopsisColumns.badges(text) {
            html.element("span", [("class", "badge"), ("lang", language(index, said))], VisibleText.line(badge))
            html.text(" ")
          }
        }
        html.element("td", VisibleText.line(text.id))
      }
    case .missing(let missing):
      html.element("tr", [("class", "unheld")]) { html in
        html.element("th", [("scope", "row")], missing.date.description)
        html.element("td", [("colspan", "2")], "known of and not held")
        html.element("td", missing.id)
      }
    }
  }

  /// The topics: how many clauses each has in each text.
  private func writeOverview(_ said: SynopsisWords, _ html: inout HTML) {
    html.element("h2", [("id", "topics")], "Topics")
    html.element("div", [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Topics")]) {
      html in
      html.element("table", [("class", "synopsis")]) { html in
        html.element("caption", "Clauses in each text; ~ of them in other words than before, + new.")
        html.element("thead") { html in writeHeads("Topic", &html) }
        html.element("tbody") { html in
          for (number, topic) in said.synopsis.topics.enumerated() {
            html.newLine()
            html.element("tr") { html in
              html.element("th", [("scope", "row"), ("dir", "auto")]) { html in
                let last = topic.rows.map(\.last).max() ?? 0
                html.element(
                  "a", [("href", "#topic-\(number + 1)"), ("lang", language(last, said))], VisibleText.line(topic.title)
                )
              }
              for column in columns.columns { writeCount(topic, column, said, &html) }
            }
          }
        }
      }
    }
    html.newLine()
  }

  private func writeCount(
    _ topic: Synopsis.Topic, _ column: SynopsisColumns.Column, _ said: SynopsisWords, _ html: inout HTML
  ) {
    guard case .text(let index) = column else { return html.element("td", [("class", "unheld")], "") }
    let (all, changed, new) = said.counts(topic, in: index)
    let parts = [String(all)] + (changed > 0 ? ["\(changed)~"] : []) + (new > 0 ? ["\(new)+"] : [])
    html.element("td", [("class", all == 0 ? "gap" : "filled")], all == 0 ? "–" : parts.joined(separator: " "))
  }

  private func writeHeads(_ first: String, _ html: inout HTML) {
    html.element("tr") { html in
      html.element("th", [("scope", "col")], first)
      for column in columns.columns {
        switch column {
        case .text(let index): html.element("th", [("scope", "col")], columns.dates[index].description)
        case .missing(let missing):
          html.element("th", [("scope", "col"), ("class", "unheld")], "\(missing.date) (not held)")
        }
      }
    }
  }

  private func write(_ topic: Synopsis.Topic, _ number: Int, _ said: SynopsisWords, _ html: inout HTML) {
    html.element("details", [("id", "topic-\(number + 1)")]) { html in
      html.element("summary") { html in
        let last = topic.rows.map(\.last).max() ?? 0
        html.element("strong", [("lang", language(last, said)), ("dir", "auto")], VisibleText.line(topic.title))
        html.text(" (\(topic.rows.count))")
      }
      let parts = (
        followed: topic.rows.filter { $0.first < $0.last }, single: topic.rows.filter { $0.first == $0.last }
      )
      if !parts.followed.isEmpty { writeTable(parts.followed, topic.title, said, &html) }
      guard !parts.single.isEmpty else { return }
      html.element("details") { html in
        html.element("summary", "in one text only (\(parts.single.count))")
        writeTable(parts.single, topic.title, said, &html)
      }
    }
    html.newLine()
  }

  private func writeTable(
    _ rows: [Synopsis.Row], _ title: String, _ said: SynopsisWords, _ html: inout HTML
  ) {
    let region: [HTMLAttribute] = [
      ("class", "scroll tall"), ("tabindex", "0"), ("role", "region"), ("aria-label", VisibleText.line(title)),
    ]
    html.element("div", region) { html in
      html.element("table", [("class", "synopsis wide")]) { html in
        html.element("thead") { html in writeHeads("Clause", &html) }
        html.element("tbody") { html in for row in rows { write(row, said, &html) } }
      }
    }
    html.newLine()
  }

  private func write(_ row: Synopsis.Row, _ said: SynopsisWords, _ html: inout HTML) {
    html.newLine()
    html.element("tr", [("id", HTMLEscaping.identifier(row.id))]) { html in
      html.element("th", [("scope", "row")]) { html in
        html.text(VisibleText.line(row.id.split(separator: "#").last.map(String.init) ?? row.id))
        html.element(
          "p", [("class", "evidence")], [said.span(row), said.shift(row)].compactMap(\.self).joined(separator: "; "))
      }
      for column in columns.columns {
        switch column {
        case .missing: html.element("td", [("class", "unheld")], "")
        case .text(let index): write(row.cells[index], index, row, said, &html)
        }
      }
    }
  }

  private func write(
    _ cell: Synopsis.Cell?, _ column: Int, _ row: Synopsis.Row, _ said: SynopsisWords, _ html: inout HTML
  ) {
    guard let cell else {
      return html.element("td", [("class", "gap")]) { $0.element("span", [("class", "evidence")], "not in this text") }
    }
    html.element("td", [("lang", language(column, said)), ("dir", "auto")]) { html in
      let redline = said.redline(cell, in: column, of: row)
      html.element(
        "span", [("class", "evidence"), ("lang", words.language.rawValue)], said.change(cell, in: column) + " ")
      guard let redline else { return html.text(said.wording(cell, in: column)) }
      guard cell.change?.isSubstantive == true else { return }
      if redline.isRewritten(below: minimumEqualShare) {
        html.element("ins") { $0.text(said.wording(cell, in: column)) }
      } else {
        for piece in redline.shown(.inline) { write(piece, &html) }
      }
    }
  }

  private func write(_ piece: Redline.Piece, _ html: inout HTML) {
    let text = piece.isBoundary ? " ¶ " : piece.text
    switch piece.mark {
    case .equal, .quietOld, .quietNew: html.text(text)
    case .deleted: html.element("del", text)
    case .inserted: html.element("ins", text)
    }
  }

  private func language(_ column: Int, _ said: SynopsisWords) -> String {
    said.synopsis.texts[column].metadata.language.value.htmlTag
  }
}
