import DiffEngine
import StatementModel

extension HTMLComparison {
  /// Writes every clause of both texts, the unchanged ones folded away.
  func writeChanges(_ html: inout HTMLWriter<some TextOutputStream>) {
    html.newLine()
    html.element("section", [("id", "changes"), ("aria-labelledby", "changes-heading")]) { html in
      html.element("h2", [("id", "changes-heading")], words.changes)
      writeControls(&html)
      for item in outline.items {
        html.newLine()
        write(item, &html)
      }
    }
  }

  private func write(_ item: Outline.Item, _ html: inout HTMLWriter<some TextOutputStream>) {
    switch item {
    case .section(let section, let isOld):
      let side = isOld ? Side.old : .new
      html.element("h3") { html in
        html.element("span", [("lang", language(side)), ("dir", "auto")], section.line)
        if isOld { html.text(" " + words.oldSection) }
      }
    case .entry(let index): writeEntry(index, &html)
    case .departure(let index): writeDeparture(comparison.correspondences[index], &html)
    case .fold(let fold): writeFold(fold, &html)
    }
  }

  private func writeFold(_ fold: Outline.Fold, _ html: inout HTMLWriter<some TextOutputStream>) {
    html.element("details") { html in
      html.element("summary", FoldLine(fold, comparison, places, words: words).text)
      for index in fold.entries {
        html.newLine()
        let correspondence = comparison.correspondences[index]
        writePair(correspondence, redline(of: correspondence), &html)
      }
    }
  }

  private func writeEntry(_ index: Int, _ html: inout HTMLWriter<some TextOutputStream>) {
    let correspondence = comparison.correspondences[index]
    let redline = redline(of: correspondence)
    html.element(
      "article", [("class", correspondence.change.rawValue), ("id", entryAnchor(index))]
    ) { html in
      html.element("h4") { html in
        for word in changeWords(correspondence) { html.element("span", [("class", "badge")], word) }
        if isRewritten(correspondence, redline) { html.element("span", [("class", "badge")], words.rewritten) }
        html.element("span") { $0.text(place(of: correspondence)) }
        if isMoved(correspondence), let first = correspondence.old.first {
          let link = HTMLEscaping.fragment(anchor(.old, first))
          html.element("a", [("href", link)], words.movedFrom(places.old.span(correspondence.old)))
        }
        for phrase in words.pairings(correspondence, places) {
          html.element("span", [("class", "evidence")], phrase)
        }
        if options.explain {
          html.element("span", [("class", "evidence")], words.evidence(correspondence, places))
        }
        writeSteps(from: index, &html)
      }
      html.newLine()
      writePair(correspondence, redline, &html)
      html.newLine()
      writeInline(correspondence, redline, &html)
    }
  }

  private func redline(of correspondence: Correspondence) -> Redline {
    Redline(correspondence, in: comparison, showEditorial: false)
  }

  /// Writes what stands where a moved clause was: where it went, and how it began.
  private func writeDeparture(_ correspondence: Correspondence, _ html: inout HTMLWriter<some TextOutputStream>) {
    html.element("div", [("class", "departure")]) { html in
      for unit in correspondence.old {
        let wording = comparison.texts.old[comparison.units.old[unit].clause.range]
        html.element("p", [("id", anchor(.old, unit))]) { html in
          html.text(places.old.names[unit] + ": ")
          html.element("span", [("lang", language(.old)), ("dir", "auto")], Self.beginning(of: wording))
          html.text(" ")
          let link = HTMLEscaping.fragment(anchor(of: correspondence))
          html.element("a", [("href", link)], words.movedTo(places.new.span(correspondence.new)))
        }
      }
    }
  }

  /// The first characters of a wording; enough to know it again.
  private static func beginning(of wording: String) -> String {
    let folded = BlankFolding.fold(wording)
    let start = folded.prefix(24)
    return start.endIndex == folded.endIndex ? folded : "\(start)…"
  }
}
