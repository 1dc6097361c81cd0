import StatementModel
public import WordingHistory

/// Phrases over time as one self-contained page, with the timeline as a picture.
public struct PhraseHTML: Sendable {
  private let provenance: Provenance

  /// Creates a report.
  public init(provenance: Provenance = Provenance()) { self.provenance = provenance }

  /// The page.
  public func rendered(_ survey: PhraseSurvey) -> String {
    var output = ""
    let words = PhraseWords(survey: survey)
    let phrases = survey.histories.map { VisibleText.line($0.phrase) }.joined(separator: ", ")
    let page = HTMLPage(language: .english, title: "Phrases: \(phrases)", skip: ("Skip to the tables", "tables"))
    page.write(to: &output) { html in
      html.element("header") { html in
        html.element("h1", phrases)
        html.element("p", [survey.series, words.extent].compactMap(\.self).joined(separator: ": "))
        for note in survey.notes { html.element("p", VisibleText.line(note)) }
      }
      html.newLine()
      html.element("main") { html in
        html.element("div", [("class", "scroll")]) { PhraseSVG.write(PhraseDiagram(survey), to: &$0) }
        html.element(
          "p",
          "A filled mark carries the phrase, with the count below; a small ring does not; ? is a copy of a part, a square a copy that is not to be trusted."
        )
        html.element("div", [("id", "tables")]) { html in
          for history in survey.histories { write(history, words, &html) }
        }
      }
      html.newLine()
      html.element("footer") { writeProvenance(&$0) }
    }
    return output
  }

  private func write(_ history: PhraseHistory, _ words: PhraseWords, _ html: inout HTMLWriter<some TextOutputStream>) {
    let tag: [HTMLAttribute] = history.language.map { [("lang" as StaticString, $0.rawValue)] } ?? []
    html.newLine()
    html.element("h2") { $0.element("span", tag, VisibleText.line(history.phrase)) }
    html.element("p", [("class", "digest")], words.summary(history))
    guard !history.statements.isEmpty else { return }
    table(
      ["statement", "date", "carried", "count", "per 1,000 characters", ""],
      history.statements.map { statement in
        [
          statement.id, statement.date?.description ?? "undated", statement.carriage.rawValue, String(statement.count),
          FixedPoint.string(thousandths: statement.perThousand), words.remark(statement) ?? "",
        ]
      }, &html)
    writeOccurrences(history, tag, &html)
    write("Variants, not counted above", history.variants, words, &html)
    write("Kept apart", history.apart, words, &html)
  }

  private func writeOccurrences(
    _ history: PhraseHistory, _ tag: [HTMLAttribute], _ html: inout HTMLWriter<some TextOutputStream>
  ) {
    for statement in history.statements where !statement.occurrences.isEmpty {
      html.newLine()
      html.element("h3", VisibleText.line(statement.text))
      html.element("ul", [("class", "index")]) { html in
        for occurrence in statement.occurrences {
          html.newLine()
          html.element("li") { html in
            html.element("code", VisibleText.line(occurrence.clause))
            html.text(" ")
            html.element("span", tag) { html in
              html.text(VisibleText.keepingBlanks(occurrence.before))
              html.element("strong", VisibleText.line(occurrence.match))
              html.text(VisibleText.keepingBlanks(occurrence.after))
            }
          }
        }
      }
    }
  }

  private func write(
    _ title: String, _ variants: [PhraseVariant], _ words: PhraseWords, _ html: inout HTMLWriter<some TextOutputStream>
  ) {
    guard !variants.isEmpty else { return }
    html.newLine()
    html.element("h3", title)
    table(
      ["wording", "language", "what", "where"],
      variants.map { [$0.wording, $0.language?.rawValue ?? "", words.kind($0), words.bearers($0)] }, &html)
  }

  private func table(_ head: [String], _ rows: [[String]], _ html: inout HTMLWriter<some TextOutputStream>) {
    html.element("div", [("class", "scroll")]) { html in
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in for cell in head { html.element("th", [("scope", "col")], cell) } }
        }
        html.element("tbody") { html in
          for row in rows {
            html.newLine()
            html.element("tr") { html in for cell in row { html.element("td", VisibleText.line(cell)) } }
          }
        }
      }
    }
  }

  private func writeProvenance(_ html: inout HTMLWriter<some TextOutputStream>) {
    let facts = [
      ("Tool", provenance.toolVersion), ("Normaliser", provenance.normaliserVersion), ("Command", provenance.command),
    ]
    for case (let name, let value?) in facts {
      html.element("p") { html in
        html.text("\(name): ")
        html.element("code", VisibleText.line(value))
      }
      html.newLine()
    }
  }
}
