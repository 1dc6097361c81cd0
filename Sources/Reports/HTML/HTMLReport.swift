public import DiffEngine
import StatementModel

/// A comparison as one self-contained page: no script, no network, side by side.
public struct HTMLReport: ComparisonReport {
  /// Taste, and what only the caller knows.
  public struct Options: Sendable {
    /// What made the report.
    public var provenance = Provenance()
    /// How many unchanged clauses to show before and after each change; the others are folded away, not left out.
    public var context = 0
    /// Whether each change tells by which step and with what score its clauses were matched.
    public var explain = false
    /// The least share of common wording, 0…1, for which changes are marked inside the sentences; below it, the two
    /// wordings stand whole.
    public var minimumEqualShare = Redline.legibleShare

    /// Creates the options for a report without provenance of its own.
    public init() {}
  }

  /// Taste, and what only the caller knows.
  public let options: Options
  let words = Catalogue.english

  /// Creates a report.
  public init(options: Options = Options()) { self.options = options }

  /// Writes the report of a comparison to `output`, piece by piece.
  public func render(_ comparison: Comparison, to output: inout some TextOutputStream) {
    let page = HTMLPage(
      language: words.language, title: title(comparison), skip: (words.skipToChanges, "changes"))
    page.write(to: &output) { html in
      let body = HTMLComparison(comparison, options: options, words: words)
      html.element("header") { body.writeHeader(&$0) }
      html.newLine()
      html.element("main") { html in
        body.writeSummary(&html)
        body.writeSections(&html)
        body.writeChanges(&html)
        body.writeEditorial(&html)
      }
      html.newLine()
      html.element("footer") { body.writeProvenance(&$0) }
    }
  }

  private func title(_ comparison: Comparison) -> String {
    let ids = comparison.texts.map { VisibleText.line($0.id) }
    return "\(words.comparison): \(ids.old) → \(ids.new)"
  }
}
