public import DiffEngine
import Reports

extension Workbench {
  /// Writes a comparison in a format other than the terminal's; the same bytes for the same values.
  ///
  /// Throws for a format that a comparison is not written in.
  public func render(
    _ comparison: Comparison, as format: ReportFormat, _ options: FilingOptions
  ) throws(WorkbenchError) -> [UInt8] {
    switch format {
    case .html: return Array(HTMLReport(options: options.page).rendered(comparison).utf8)
    case .json: return Array(ComparisonJSON(explain: options.explain).rendered(comparison).utf8)
    case .docx:
      do {
        return try WordReport(options: options.document).rendered(comparison)
      } catch {
        throw WorkbenchError("the document cannot be written: \(error)", hint: "check how much memory is free")
      }
    case .text, .csv, .markdown, .svg, .pdf, .tei, .akn:
      throw WorkbenchError(
        "a comparison is not written as \(format.rawValue)", hint: "use --format html, json or docx")
    }
  }
}

extension FilingOptions {
  /// As a page takes them.
  var page: HTMLReport.Options {
    var options = HTMLReport.Options()
    (options.context, options.explain, options.provenance) = (context, explain, provenance)
    return options
  }

  /// As a word processor's document takes them.
  var document: WordReport.Options {
    var options = WordReport.Options()
    (options.layout, options.author, options.date) = (layout, author, date)
    (options.showsMoves, options.explain, options.context) = (showsMoves, explain, context)
    options.provenance = provenance
    return options
  }
}
