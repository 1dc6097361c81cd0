public import StatementModel

/// How a text was cut, as one self-contained page: the tree of blocks and clauses beside the text.
public struct SegmentationHTML: SegmentationReport {
  /// What made the report.
  public let provenance: Provenance
  let words = Catalogue.english

  private let explanation: CutExplanation?
  private let folds: WritingFolds?

  /// Creates a report; with an explanation of the text it says beside every block and clause why it was cut there, with its
  /// folds which of them each clause has a use for, and with both where.
  public init(
    explaining explanation: CutExplanation? = nil, folds: WritingFolds? = nil, provenance: Provenance = Provenance()
  ) {
    self.explanation = explanation
    self.folds = folds
    self.provenance = provenance
  }

  /// Whether the page says why each cut was made.
  var isExplained: Bool { explanation != nil }

  /// Writes the clauses of a text to `output`, piece by piece.
  public func render(_ text: StatementText, to output: inout some TextOutputStream) {
    let title = "\(words.segmentation): \(VisibleText.line(text.id))"
    let page = HTMLPage(language: words.language, title: title, skip: (words.skipToChanges, "clauses"))
    page.write(to: &output) { html in
      html.element("header") { writeHeader(text, &$0) }
      html.newLine()
      html.element("main") { html in
        writeClauses(text, &html)
        if let folds { writeTotals(folds, &html) }
        writeFindings(text, &html)
      }
      html.newLine()
      html.element("footer") { html in
        html.element("section", [("aria-labelledby", "provenance-heading")]) { html in
          html.element("h2", [("id", "provenance-heading")], words.provenance)
          HTMLProvenance(texts: [("", text)], provenance: provenance, words: words).write(&html)
        }
      }
    }
  }

  private func writeHeader(_ text: StatementText, _ html: inout HTMLWriter<some TextOutputStream>) {
    let title = VisibleText.line(text.metadata.title?.value ?? text.id)
    html.element("h1", [("lang", text.metadata.language.value.htmlTag), ("dir", "auto")], title)
    let clauses = text.blocks.reduce(0) { $0 + $1.clauses.count }
    html.element("p", [("class", "digest")], "\(words.blocks(text.blocks.count)) · \(words.clauses(clauses))")
    html.element("div", [("class", "scroll")]) { html in
      html.element("table") { html in
        html.element("tbody") { html in for fact in text.metadata.facts { writeFact(fact, text, &html) } }
      }
    }
  }

  private func writeFact(_ fact: MetadataFact, _ text: StatementText, _ html: inout HTMLWriter<some TextOutputStream>) {
    html.newLine()
    html.element("tr") { html in
      html.element("th", [("scope", "row")], words.metadata(fact.key))
      html.element(
        "td", [("lang", text.metadata.language.value.htmlTag), ("dir", "auto")], VisibleText.line(fact.value))
      html.element("td", fact.range.map { "\($0.start)–\($0.end)" } ?? (fact.origin == "given" ? words.given : ""))
    }
  }

  private func writeClauses(_ text: StatementText, _ html: inout HTMLWriter<some TextOutputStream>) {
    html.newLine()
    html.element("section", [("id", "clauses"), ("aria-labelledby", "clauses-heading")]) { html in
      html.element("h2", [("id", "clauses-heading")], words.segmentation)
      for (index, block) in text.blocks.enumerated() {
        let reasons = explanation.flatMap { $0.blocks.indices.contains(index) ? $0.blocks[index] : nil }
        html.newLine()
        html.element("div", [("class", "tree"), ("id", HTMLEscaping.identifier(block.id))]) { html in
          writeNode(block, reasons, &html)
          writeWording(block, index, reasons, text, &html)
        }
      }
    }
  }

  private func writeNode(
    _ block: Block, _ reasons: CutExplanation.BlockReasons?, _ html: inout HTMLWriter<some TextOutputStream>
  ) {
    html.element("div", [("class", "node depth-\(min(block.path.count, 3))")]) { html in
      html.element(
        "a", [("href", HTMLEscaping.fragment(HTMLEscaping.identifier(block.id)))], VisibleText.line(block.id))
      html.text(" ")
      html.element("span", [("class", "badge")], words.role(block.role))
      if let reasons { write([reasons.paragraph] + reasons.labels + [reasons.role], &html) }
      html.element("ul") { html in
        for clause in block.clauses {
          html.element("li") { html in
            html.text("\(VisibleText.line(clause.id)) \(clause.range.start)–\(clause.range.end)")
            if !clause.items.isEmpty { html.text(" · " + words.items(clause.items.count)) }
          }
        }
      }
    }
  }

  private func writeWording(
    _ block: Block, _ number: Int, _ reasons: CutExplanation.BlockReasons?, _ text: StatementText,
    _ html: inout HTMLWriter<some TextOutputStream>
  ) {
    html.element("div", [("lang", text.metadata.language.value.htmlTag), ("dir", "auto")]) { html in
      // Where the label is all there is, it is the clause.
      if !block.label.isEmpty, block.clauses.first?.range != block.labelRange {
        html.element("strong", VisibleText.line(block.label))
      }
      for (index, clause) in block.clauses.enumerated() {
        // A line of one clause, such as the title, may share its block's id, which a page may hold only once.
        let anchor = [("id", HTMLEscaping.identifier(clause.id))] as [HTMLAttribute]
        html.element("div", [("class", "clause")] + (clause.id == block.id ? [] : anchor)) { html in
          html.element("p", BlankFolding.fold(text[clause.range]))
          if let reasons, reasons.clauses.indices.contains(index) { write([reasons.clauses[index]], &html) }
          if let folds { write(folds.places(block: number, clause: index), of: folds, text, &html) }
        }
      }
    }
  }

  private func writeFindings(_ text: StatementText, _ html: inout HTMLWriter<some TextOutputStream>) {
    html.newLine()
    html.element("section", [("aria-labelledby", "findings-heading")]) { html in
      html.element("h2", [("id", "findings-heading")], words.findings(text.findings.count))
      html.element("ul") { html in
        for finding in text.findings {
          let place = finding.range.map { "\($0.start)–\($0.end)" } ?? words.wholeText
          let message = VisibleText.line(finding.message)
          html.newLine()
          html.element("li", "\(finding.category.rawValue) · \(place) · \(message)")
        }
      }
    }
  }
}
