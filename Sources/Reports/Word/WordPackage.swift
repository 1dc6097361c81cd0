/// The parts around the body of a DOCX document (ECMA-376, part 2).
struct WordPackage {
  /// The parts that the content fills.
  struct Parts {
    /// `word/document.xml`.
    let document: [UInt8]
    /// `word/comments.xml`; nil where there are no remarks.
    let comments: [UInt8]?
    /// `word/footer1.xml`.
    let footer: [UInt8]
  }

  /// The title in the properties.
  let title: String
  /// The author in the properties.
  let author: String

  /// The files of the document, in the order in which programs look for them.
  func entries(_ parts: Parts, styles: [UInt8]) -> [ZipWriter.Entry] {
    let hasComments = parts.comments != nil
    var entries = [
      ZipWriter.Entry(name: "[Content_Types].xml", bytes: contentTypes(hasComments)),
      ZipWriter.Entry(name: "_rels/.rels", bytes: packageRelations),
      ZipWriter.Entry(name: "word/document.xml", bytes: parts.document),
      ZipWriter.Entry(name: "word/_rels/document.xml.rels", bytes: documentRelations(hasComments)),
      ZipWriter.Entry(name: "word/styles.xml", bytes: styles),
      ZipWriter.Entry(name: "word/footer1.xml", bytes: parts.footer),
      ZipWriter.Entry(name: "docProps/core.xml", bytes: properties),
    ]
    if let comments = parts.comments { entries.append(ZipWriter.Entry(name: "word/comments.xml", bytes: comments)) }
    return entries
  }

  private func contentTypes(_ hasComments: Bool) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]) { xml in
      xml.empty(
        "Default",
        [("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")])
      xml.empty("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
      let media = "application/vnd.openxmlformats-officedocument.wordprocessingml."
      for (part, type) in Self.parts(hasComments) {
        xml.empty("Override", [("PartName", "/word/\(part).xml"), ("ContentType", "\(media)\(type)+xml")])
      }
      xml.empty(
        "Override",
        [
          ("PartName", "/docProps/core.xml"),
          ("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"),
        ])
    }
    return xml.bytes
  }

  /// The parts below `word/`, each with its kind.
  private static func parts(_ hasComments: Bool) -> [(name: String, type: String)] {
    let all = [("document", "document.main"), ("styles", "styles"), ("footer1", "footer"), ("comments", "comments")]
    return hasComments ? all : all.dropLast()
  }

  private static let relations: XMLAttribute = (
    "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"
  )
  private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private var packageRelations: [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", [Self.relations]) { xml in
      xml.empty(
        "Relationship",
        [("Id", "r1"), ("Type", "\(Self.types)officeDocument"), ("Target", "word/document.xml")])
      let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
      xml.empty("Relationship", [("Id", "r2"), ("Type", core), ("Target", "docProps/core.xml")])
    }
    return xml.bytes
  }

  private func documentRelations(_ hasComments: Bool) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", [Self.relations]) { xml in
      for (part, type) in Self.parts(hasComments).dropFirst() {
        xml.empty("Relationship", [("Id", part), ("Type", Self.types + type), ("Target", "\(part).xml")])
      }
    }
    return xml.bytes
  }

  /// Title and author; no dates, which only a clock would know.
  private var properties: [UInt8] {
    var xml = XMLWriter()
    let names: [XMLAttribute] = [
      ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
      ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ]
    xml.element("cp:coreProperties", names) { xml in
      xml.element("dc:title", text: VisibleText.line(title))
      xml.element("dc:creator", text: VisibleText.line(author))
    }
    return xml.bytes
  }
}
