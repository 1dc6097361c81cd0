import StatementModel

/// The document properties that DOCX and ODT share: Dublin Core elements.
enum OfficeProperties {
  /// Hints from the element that holds the properties.
  ///
  /// The days on which a file was made and saved are not taken: they say nothing of the text.
  static func hints(_ properties: XMLElement?) -> SourceHints {
    var hints = SourceHints()
    hints.title = value("dc:title", of: properties)
    hints.language = value("dc:language", of: properties)
    hints.publisher = value("dc:publisher", of: properties)
    return hints
  }

  private static func value(_ name: String, of properties: XMLElement?) -> String? {
    guard let text = properties?.first(name)?.text else { return nil }
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.allSatisfy(\.isWhitespace) ? nil : line
  }
}
