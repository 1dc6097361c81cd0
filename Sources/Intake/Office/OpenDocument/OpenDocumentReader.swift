import StatementModel

/// Reads ODT documents (OASIS OpenDocument 1.3).
enum OpenDocumentReader {
  /// The part that holds the text.
  static let content = "content.xml"

  /// The text of the document in `archive`.
  static func read(_ archive: inout ZipArchive, limits: XMLLimits) throws(DocumentDefect) -> OfficeDocument {
    if try isEncrypted(&archive, limits) { throw .encrypted }
    guard let document = try part(content, &archive, limits) else { throw .damaged("its part \(content) is missing") }
    guard let body = document.first("office:body", "office:text") else { throw .otherKind(kind(of: document)) }
    let styles = try part("styles.xml", &archive, limits)
    let properties = try part("meta.xml", &archive, limits)
    var story = OpenDocumentStory(styles: OpenDocumentStyles([document, styles].compactMap(\.self)))
    story.read(body)
    let furniture = styles?.first("office:master-styles")?.all("style:master-page").flatMap(\.elements) ?? []
    for part in furniture where !part.text.allSatisfy(\.isWhitespace) { story.tally.add(.furniture) }
    return OfficeDocument(
      scalars: story.text.scalars, decoder: "odt", tally: story.tally,
      hints: OfficeProperties.hints(properties?.first("office:meta")))
  }

  private static func part(
    _ path: String, _ archive: inout ZipArchive, _ limits: XMLLimits
  ) throws(DocumentDefect) -> XMLElement? {
    guard let bytes = try archive.part(path) else { return nil }
    return try XMLPart.read(bytes, part: path, limits: limits)
  }

  /// Whether the manifest says of any part how to decrypt it.
  private static func isEncrypted(_ archive: inout ZipArchive, _ limits: XMLLimits) throws(DocumentDefect) -> Bool {
    let manifest = try part("META-INF/manifest.xml", &archive, limits)
    return manifest?.all("manifest:file-entry").contains { $0.first("manifest:encryption-data") != nil } ?? false
  }

  private static func kind(of document: XMLElement) -> String {
    let name = document.first("office:body")?.elements.first?.name ?? ""
    return switch name {
    case "office:spreadsheet": "a spreadsheet (ODS)"
    case "office:presentation": "a presentation (ODP)"
    case "office:drawing": "a drawing (ODG)"
    default: "an archive with a part of that name"
    }
  }
}
