import StatementModel

/// Reads DOCX documents (ECMA-376 part 1, WordprocessingML).
enum WordReader {
  /// The text of the document in `archive`.
  static func read(_ archive: inout ZipArchive, limits: XMLLimits) throws(DocumentDefect) -> OfficeDocument {
    let package = try WordPackage(&archive, limits: limits)
    guard let body = package.document.first("w:body") else { throw .damaged("the document has no body") }
    let styles = WordStyles(package.styles)
    var story = WordStory(
      styles: styles, labels: WordLabels(numbering: WordNumbering(package.numbering), styles: styles))
    story.read(body)
    for part in package.furniture where !part.text.allSatisfy(\.isWhitespace) { story.tally.add(.furniture) }
    return OfficeDocument(
      scalars: story.text.scalars, decoder: "docx", tally: story.tally,
      hints: OfficeProperties.hints(package.properties))
  }
}
