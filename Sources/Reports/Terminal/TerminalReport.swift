public import DiffEngine
import StatementModel

/// A comparison for the terminal: a summary that can be quoted, then every change in the order of the new text.
public struct TerminalReport: ComparisonReport {
  /// Whether the terminal shows colours; what is told by colour is told by signs and words as well.
  public enum Colour: Sendable {
    /// Characters alone.
    case none
    /// The sixteen colours of ANSI, and underline and strike.
    case ansi
  }

  /// Taste, and what the terminal can do.
  public struct Options: Sendable {
    /// Columns of the terminal; no line is wider, except for one character that is.
    public var width = 80
    /// Whether colours are shown.
    public var colour = Colour.none
    /// Whether differences of typography are shown like other changes.
    public var showEditorial = false
    /// How many unchanged clauses to show before and after each change.
    public var context = 0
    /// Whether each change tells by which step and with what score its clauses were matched.
    public var explain = false
    /// From this width on, old and new wording stand side by side.
    public var sideBySideWidth = 120
    /// The least share of common wording, 0…1, for which a redline is shown; below it, the two wordings stand whole.
    public var minimumEqualShare = Redline.legibleShare
    /// What made the report, which then ends with where everything comes from; nil for a report that is only looked at.
    public var provenance: Provenance?

    /// Creates the options for 80 columns without colour.
    public init() {}
  }

  /// Taste, and what the terminal can do.
  public let options: Options
  let words = Catalogue.english

  /// Creates a report.
  public init(options: Options = Options()) { self.options = options }

  /// Writes the report of a comparison to `output`, piece by piece.
  public func render(_ comparison: Comparison, to output: inout some TextOutputStream) {
    var page = page(output)
    let places = comparison.texts.map { Places($0, words: words) }
    writeSummary(comparison, to: &page)
    let outline = Outline(
      comparison, places: places,
      options: .init(showEditorial: options.showEditorial, context: options.context))
    for item in outline.items { write(item, of: comparison, places, to: &page) }
    writeHiddenCount(comparison, to: &page)
    writeProvenance(comparison, to: &page)
    output = page.output
  }

  /// A page of the terminal.
  func page<Output: TextOutputStream>(_ output: Output) -> TerminalPage<Output> {
    TerminalPage(output: output, width: max(1, options.width), theme: Theme(options.colour))
  }

  /// Writes where everything comes from, where the report is to be kept.
  func writeProvenance(_ comparison: Comparison, to page: inout TerminalPage<some TextOutputStream>) {
    guard let provenance = options.provenance else { return }
    page.blankLine()
    page.rule(words.provenance)
    for line in ProvenanceLines(comparison.texts, provenance, words: words).lines {
      page.write(StyledText(line), hanging: 2, marginIsInText: true)
    }
  }

  private func writeHiddenCount(_ comparison: Comparison, to page: inout TerminalPage<some TextOutputStream>) {
    let count = comparison.summary.editorialEdits
    guard count > 0, !options.showEditorial else { return }
    page.blankLine()
    page.write(StyledText(words.hiddenEditorial(count), .dim))
  }
}
