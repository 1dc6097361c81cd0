public import DiffEngine
import StatementModel

/// A comparison as Markdown: the running text in CriticMarkup (`{--old--}`, `{++new++}`, `{~~old~>new~~}`), or a table.
///
/// Law of the running text: with all changes accepted it is the new text, with all rejected the old one, paragraph for
/// paragraph.
public struct ComparisonMarkdown: ComparisonReport {
  /// How the comparison is laid out.
  public var layout = ReportLayout.redline
  /// How many unchanged clauses a table shows before and after each change.
  public var context = 0
  /// What made the report.
  public var provenance = Provenance()
  private let words = Catalogue.english

  /// Creates a report.
  public init() {}

  /// Writes the report of a comparison to `output`, piece by piece.
  public func render(_ comparison: Comparison, to output: inout some TextOutputStream) {
    let ids = comparison.texts.map { MarkdownEscaping.escape($0.id) }
    output.write("# \(words.comparison): \(ids.old) → \(ids.new)\n\n")
    if let warning = words.comparability(comparison.comparability) {
      output.write("**\(MarkdownEscaping.escape(warning))**\n\n")
    }
    output.write(MarkdownEscaping.escape(words.digest(comparison.summary)) + "\n\n## \(words.changes)\n\n")
    switch layout {
    case .redline:
      var critic = CriticMarkup(comparison, words: words)
      output.write(critic.text)
    case .table: writeTable(comparison, to: &output)
    }
    output.write("\n## \(words.provenance)\n\n")
    for line in ProvenanceLines(comparison.texts, provenance, words: words).lines {
      output.write("- \(MarkdownEscaping.escape(line))\n")
    }
  }

  private func writeTable(_ comparison: Comparison, to output: inout some TextOutputStream) {
    let table = ComparisonTable(comparison, context: context)
    output.write(Self.line(table.words.heads.map(MarkdownEscaping.escape)))
    output.write(Self.line(table.words.heads.map { _ in "---" }))
    for row in table.rows {
      let cells = table.words.order.map { side in
        row.cells[side].isEmpty
          ? table.words.none : row.cells[side].map { $0.map(Self.cell).joined() }.joined(separator: "<br>")
      }
      output.write(Self.line(cells + [row.remark.map(MarkdownEscaping.escape).joined(separator: "<br>")]))
    }
  }

  private static func cell(_ piece: Redline.Piece) -> String {
    let wording = MarkdownEscaping.escape(piece.text)
    return switch piece.mark {
    case .deleted: "{--\(wording)--}"
    case .inserted: "{++\(wording)++}"
    case .equal, .quietOld, .quietNew: wording
    }
  }

  private static func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
}
