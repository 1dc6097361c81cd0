import StatementModel

/// Reads DOCX and ODT documents, which are ZIP archives of XML parts.
struct OfficeReader {
  private let source: Source

  init(_ source: Source) { self.source = source }

  /// Whether `bytes` begin like a ZIP archive, empty ones included.
  static func reads(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The text of the document, one paragraph a line, tracked changes accepted.
  func read() throws(IntakeError) -> ExtractedText {
    let document: OfficeDocument
    do {
      document = try open()
    } catch {
      throw .document(name: source.name, error)
    }
    guard !document.scalars.allSatisfy(\.properties.isWhitespace) else { throw .empty(name: source.name) }
    return ExtractedText(
      scalars: document.scalars, decoder: document.decoder, sourceSHA256: SHA256.hexDigest(of: source.bytes),
      findings: document.tally.findings + TextDefects(document.scalars).findings, hints: document.hints)
  }

  private func open() throws(DocumentDefect) -> OfficeDocument {
    var archive = try ZipArchive(source.bytes, limits: source.limits.archive)
    if archive.directory.entry(WordPackage.contentTypes) != nil {
      return try WordReader.read(&archive, limits: source.limits.xml)
    }
    if archive.directory.entry(OpenDocumentReader.content) != nil {
      return try OpenDocumentReader.read(&archive, limits: source.limits.xml)
    }
    throw .otherKind("a ZIP archive that holds neither a DOCX nor an ODT document")
  }
}

/// What a reader of a word processor format gives back.
struct OfficeDocument {
  /// The text.
  let scalars: [Unicode.Scalar]
  /// The format, for the decoder's name.
  let decoder: String
  /// What happened while reading.
  let tally: OfficeTally
  /// What the document says of itself.
  let hints: SourceHints
}
