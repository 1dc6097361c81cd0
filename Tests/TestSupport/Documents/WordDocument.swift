/// DOCX documents for tests, with as few parts as a word processor accepts (ECMA-376).
public enum WordDocument {
  /// The namespaces that bodies may use: `w`, `mc`, `wps`, `v`, `m`.
  private static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
    """
  private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A document with this body; `parts` are further parts of the main one, by type, such as `numbering`.
  ///
  /// Each part is the inside of its root element.
  public static func docx(
    body: String, parts: KeyValuePairs<String, String> = [:], properties: String? = nil
  ) -> [UInt8] {
    var entries = [
      entry("[Content_Types].xml", contentTypes(["document"] + parts.map(\.key))),
      entry("_rels/.rels", packageRelations), entry("word/document.xml", root("document", "<w:body>\(body)</w:body>")),
      entry("word/_rels/document.xml.rels", documentRelations(parts.map(\.key))),
    ]
    let roots = ["numbering": "numbering", "styles": "styles", "header": "hdr", "footer": "ftr"]
    entries += parts.map { entry("word/\($0.key).xml", root(roots[$0.key] ?? $0.key, $0.value)) }
    if let properties { entries.append(entry("docProps/core.xml", core(properties))) }
    return ZipWriter.archive(entries)
  }

  /// One paragraph a line of `text`, each a run of its own.
  public static func docx(text: String) -> [UInt8] {
    docx(body: text.split(separator: "\n", omittingEmptySubsequences: false).map { paragraph(String($0)) }.joined())
  }

  /// A paragraph with a text and properties.
  public static func paragraph(_ text: String, properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r></w:p>"
  }

  /// A text as it is written inside XML; scalar by scalar, since a combining mark may follow a bracket.
  public static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;"][$0] ?? String($0) }.joined()
  }

  private static func entry(_ name: String, _ text: String) -> ZipWriter.Entry {
    ZipWriter.Entry(name, Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(text)".utf8))
  }

  private static func root(_ name: String, _ inside: String) -> String {
    "<w:\(name) \(namespaces)>\(inside)</w:\(name)>"
  }

  private static func contentTypes(_ parts: [String]) -> String {
    let overrides = parts.map { part in
      let type = part == "document" ? "document.main" : part
      return "<Override PartName=\"/word/\(part).xml\" ContentType=\"\(mediaType).wordprocessingml.\(type)+xml\"/>"
    }
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
      ContentType="application/xml"/>\(overrides.joined())</Types>
      """
  }
  private static let mediaType = "application/vnd.openxmlformats-officedocument"

  private static let packageRelations = """
    <Relationships xmlns="\(relations)"><Relationship Id="r1" Type="\(types)/officeDocument" Target="word/document.xml"/>\
    <Relationship Id="r2" Type="\(relations)/metadata/core-properties" Target="/docProps/core.xml"/></Relationships>
    """

  private static func documentRelations(_ parts: [String]) -> String {
    let found = parts.map { "<Relationship Id=\"\($0)\" Type=\"\(types)/\($0)\" Target=\"\($0).xml\"/>" }.joined()
    return "<Relationships xmlns=\"\(relations)\">\(found)</Relationships>"
  }

  private static func core(_ inside: String) -> String {
    "<p:coreProperties xmlns:p=\"urn:p\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\(inside)</p:coreProperties>"
  }
}
