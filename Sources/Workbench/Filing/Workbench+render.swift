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
    case .pdf: return try printed(HTMLReport(options: options.page).rendered(comparison), options)
    case .text: return Array(TerminalReport(options: options.terminal).rendered(comparison).utf8)
    case .json:
      return Array(ComparisonJSON(explain: options.explain, provenance: options.provenance).rendered(comparison).utf8)
    case .docx:
      do {
        return try WordReport(options: options.document).rendered(comparison)
      } catch {
        throw WorkbenchError("the document cannot be written: \(error)", hint: "check how much memory is free")
      }
    case .csv: return Array(ComparisonCSV().rendered(comparison).utf8)
    case .markdown: return Array(options.markdown.rendered(comparison).utf8)
    case .tei: return Array(ComparisonTEI(provenance: options.provenance).rendered(comparison).utf8)
    case .svg, .akn:
      throw WorkbenchError(
        "a comparison is not written as \(format.rawValue)",
        hint: "use --format html, json, docx, pdf, csv, markdown or tei")
    }
  }

  private func printed(_ page: String, _ options: FilingOptions) throws(WorkbenchError) -> [UInt8] {
    guard let browser = options.browser else {
      throw WorkbenchError(
        "PDF is printed by Chromium, and none is installed",
        hint: "install it (apt-get install chromium), name one in TIFA_BROWSER, or print the page of --format html")
    }
    return try browser.print(Array(page.utf8))
  }
}

extension FilingOptions {
  /// As a page takes them.
  var page: HTMLReport.Options {
    var options = HTMLReport.Options()
    (options.context, options.explain, options.provenance) = (context, explain, provenance)
    return options
  }

  /// As plain text takes them.
  var terminal: TerminalReport.Options {
    var options = TerminalReport.Options()
    (options.context, options.explain, options.provenance) = (context, explain, provenance)
    return options
  }

  /// As Markdown takes them.
  var markdown: ComparisonMarkdown {
    var report = ComparisonMarkdown()
    (report.layout, report.context, report.provenance) = (layout, context, provenance)
    return report
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
