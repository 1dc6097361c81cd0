import StatementModel

/// Reads PDF documents that have a text layer.
///
/// The format holds characters with places and knows no paragraphs, so that joining lines is a guess, which is said.
struct PDFReader {
  private let source: Source
  private let program: PDFProgram

  init(_ source: Source, program: PDFProgram = PDFProgram()) {
    self.source = source
    self.program = program
  }

  /// Whether `bytes` begin like a PDF document.
  static func reads(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "%PDF-".utf8) }

  /// The text of the document, one paragraph a line, without headers, footers and page numbers.
  func read() throws(IntakeError) -> ExtractedText {
    do {
      return try extract()
    } catch {
      throw .document(name: source.name, error)
    }
  }

  private func extract() throws(DocumentDefect) -> ExtractedText {
    let printed = try program.words(of: source.bytes, limits: source.limits.program)
    let pages = PDFPages(printed.output)
    guard !pages.lines.isEmpty else { throw .noTextLayer(pages: pages.count) }
    // Before the furniture, since labels at the edges of pages count up as page numbers do.
    let hanging = HangingLabels(pages.lines)
    let furniture = PageFurniture(hanging.lines, pages: pages.count)
    let body = hanging.lines.indices.filter { !furniture.places.contains($0) }.map { hanging.lines[$0] }
    let text = PDFText(body)
    let repaired = RadicalRepair(text.scalars)
    var hints = SourceHints()
    hints.title = pages.title
    return ExtractedText(
      scalars: repaired.scalars, decoder: "pdf/\(printed.version)", sourceSHA256: SHA256.hexDigest(of: source.bytes),
      findings: PDFFindings(
        pages: pages, labels: hanging.count, furniture: furniture, text: text, complaints: printed.complaints
      ).all + repaired.findings + TextDefects(repaired.scalars).findings,
      hints: hints)
  }
}
