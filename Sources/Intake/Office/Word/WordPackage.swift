/// The parts of a DOCX document and how they refer to each other (ECMA-376 part 2, relationships).
struct WordPackage {
  /// The part that every package of this kind has.
  static let contentTypes = "[Content_Types].xml"

  /// The main part.
  let document: XMLElement
  /// Styles; nil where there are none.
  let styles: XMLElement?
  /// Definitions of lists; nil where there are none.
  let numbering: XMLElement?
  /// Dublin Core properties; nil where there are none.
  let properties: XMLElement?
  /// Page headers and footers.
  let furniture: [XMLElement]

  /// Reads the parts that bear on the text.
  init(_ archive: inout ZipArchive, limits: XMLLimits) throws(DocumentDefect) {
    let package = try Relations(&archive, of: "", limits: limits)
    guard let main = package.target("officeDocument") else {
      throw .damaged("the archive does not say which part is the document")
    }
    guard let document = try Self.part(main, &archive, limits) else {
      throw .damaged("its part \(main) is missing")
    }
    guard document.name == "w:document" else { throw .otherKind(Self.kind(of: main)) }
    self.document = document
    let parts = try Relations(&archive, of: main, limits: limits)
    styles = try Self.part(parts.target("styles"), &archive, limits)
    numbering = try Self.part(parts.target("numbering"), &archive, limits)
    properties = try Self.part(package.target("core-properties"), &archive, limits)
    var furniture: [XMLElement] = []
    for path in parts.targets("header") + parts.targets("footer") {
      if let part = try Self.part(path, &archive, limits) { furniture.append(part) }
    }
    self.furniture = furniture
  }

  private static func part(
    _ path: String?, _ archive: inout ZipArchive, _ limits: XMLLimits
  ) throws(DocumentDefect) -> XMLElement? {
    guard let path, let bytes = try archive.part(path) else { return nil }
    return try XMLPart.read(bytes, part: path, limits: limits)
  }

  private static func kind(of main: String) -> String {
    if main.hasPrefix("xl/") { return "a spreadsheet (XLSX)" }
    return main.hasPrefix("ppt/") ? "a presentation (PPTX)" : "an Office document without text"
  }
}
