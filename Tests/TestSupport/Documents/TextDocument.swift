/// ODT documents for tests, with as few parts as a word processor accepts (OpenDocument 1.3).
public enum TextDocument {
  private static let namespaces =
    ["office", "text", "table", "style", "meta"].map { name in
      "xmlns:\(name)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
    }.joined(separator: " ") + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""

  /// A document with this body and automatic styles; `styles` is the inside of the part of that name.
  public static func odt(
    body: String, automatic: String = "", styles: String = "", meta: String = "", kind: String = "text"
  ) -> [UInt8] {
    let content = """
      <office:automatic-styles>\(automatic)</office:automatic-styles>\
      <office:body><office:\(kind)>\(body)</office:\(kind)></office:body>
      """
    return ZipWriter.archive([
      "mimetype": "application/vnd.oasis.opendocument.text",
      "content.xml": root("document-content", content), "styles.xml": root("document-styles", styles),
      "meta.xml": root("document-meta", "<office:meta>\(meta)</office:meta>"), "META-INF/manifest.xml": manifest,
    ])
  }

  private static let manifest: String = {
    let name = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    let parts = ["content", "styles", "meta"].map {
      "<manifest:file-entry manifest:full-path=\"\($0).xml\" manifest:media-type=\"text/xml\"/>"
    }
    return """
      <manifest:manifest xmlns:manifest="\(name)"><manifest:file-entry manifest:full-path="/" \
      manifest:media-type="application/vnd.oasis.opendocument.text"/>\(parts.joined())</manifest:manifest>
      """
  }()

  private static func root(_ name: String, _ inside: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:\(name) \(namespaces)>\(inside)</office:\(name)>"
  }
}
