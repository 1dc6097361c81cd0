import StatementModel

extension SegmentationHTML {
  /// Writes why a cut was made, in the report's own language.
  func write(_ reasons: [CutExplanation.Reason], _ html: inout HTMLWriter<some TextOutputStream>) {
    html.element("ul", Self.aside(words)) { html in
      for reason in reasons {
        html.element("li") { html in
          html.element("code", VisibleText.line(reason.rule))
          html.text(" " + VisibleText.line(reason.message))
        }
      }
    }
  }

  /// Writes which folds a clause has a use for; where it is explained, each place too.
  func write(
    _ places: [WritingFolds.Place], of folds: WritingFolds, _ text: StatementText,
    _ html: inout HTMLWriter<some TextOutputStream>
  ) {
    guard !places.isEmpty else { return }
    html.element("ul", Self.aside(words)) { html in
      for (kind, count) in folds.counts(of: places) {
        html.element("li") { html in
          html.text("\(words.folds): ")
          html.element("code", kind.name)
          html.text(" \(count)")
          guard isExplained else { return }
          for place in places where folds.kinds[place.kind] == kind {
            html.text(" · \(VisibleText.withBlanks(text[place.range])) \(place.range.start)–\(place.range.end)")
          }
        }
      }
    }
  }

  /// Writes how often each fold was of use in the whole text.
  func writeTotals(_ folds: WritingFolds, _ html: inout HTMLWriter<some TextOutputStream>) {
    html.newLine()
    html.element("section", [("aria-labelledby", "folds-heading")]) { html in
      html.element("h2", [("id", "folds-heading")], words.foldTotals(folds.totals.reduce(0) { $0 + $1.count }))
      html.element("ul") { html in
        for (kind, count) in folds.totals {
          html.newLine()
          html.element("li") { html in
            html.element("code", kind.name)
            html.text(" \(count) · \(kind.summary)")
          }
        }
      }
    }
  }

  /// Beside a wording, in the report's own language and direction.
  private static func aside(_ words: Catalogue) -> [HTMLAttribute] {
    [("class", "why"), ("lang", words.language.htmlTag), ("dir", "ltr")]
  }
}
