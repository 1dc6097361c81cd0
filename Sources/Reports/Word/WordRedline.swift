import DiffEngine
import StatementModel

/// The running text with tracked changes, on its way into a document.
struct WordRedline {
  let comparison: Comparison
  let options: WordReport.Options
  let words: Catalogue
  let tracked: TrackedText
  let places: Pair<Places>
  let languages: Pair<WordLanguage>
  var xml = XMLWriter()
  var comments: WordComments
  /// The next id of a change or remark; each is there once in the document.
  var nextID = 1
  /// The ids of the ranges of moves and remarks that are open.
  var open: [OpenRange: String] = [:]
  var lastMark = TrackedText.Mark.equal

  /// A range that has a beginning and an end.
  enum OpenRange: Hashable {
    case move(Side, Int)
    case remark(Int)
  }

  init(_ comparison: Comparison, options: WordReport.Options, words: Catalogue) {
    (self.comparison, self.options, self.words) = (comparison, options, words)
    tracked = TrackedText(
      comparison, showsMoves: options.showsMoves, minimumEqualShare: options.minimumEqualShare)
    places = comparison.texts.map { Places($0, words: words) }
    languages = comparison.texts.map { WordLanguage($0.metadata.language.value) }
    comments = WordComments(author: options.author, date: options.date)
  }

  /// The parts of the document.
  var parts: WordPackage.Parts {
    var writer = self
    writer.writeBody()
    let ids = comparison.texts.map { VisibleText.line($0.id) }
    let foot = ["\(ids.old) → \(ids.new)", options.provenance.toolVersion].compactMap(\.self).joined(separator: " · ")
    return WordPackage.Parts(
      document: writer.xml.bytes, comments: writer.comments.part, footer: WordMarkup.footer(foot))
  }

  private mutating func writeBody() {
    xml.open("w:document", [WordMarkup.namespace, WordMarkup.relations])
    xml.open("w:body")
    var isFirst = true
    var start = 0
    for (index, piece) in tracked.pieces.enumerated() {
      guard case .paragraphEnd(let mark, let old, let new) = piece else { continue }
      writeParagraph(tracked.pieces[start..<index], mark, old: old, new: new, isFirst: isFirst)
      (start, isFirst) = (index + 1, false)
    }
    xml.literal(
      """
      <w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>\
      </w:sectPr>
      """)
    xml.close("w:body")
    xml.close("w:document")
  }

  private mutating func writeParagraph(
    _ pieces: ArraySlice<TrackedText.Piece>, _ end: TrackedText.Mark, old: Int?, new: Int?, isFirst: Bool
  ) {
    let role = new.map { comparison.texts.new.blocks[$0].role } ?? old.map { comparison.texts.old.blocks[$0].role }
    xml.open("w:p")
    if WordMarkup.style(of: role) != nil || end != .equal {
      xml.open("w:pPr")
      if let style = WordMarkup.style(of: role) { xml.empty("w:pStyle", [("w:val", style)]) }
      if end != .equal {
        xml.open("w:rPr")
        xml.empty(end == .deleted ? "w:del" : "w:ins", change(isEditorial: false))
        xml.close("w:rPr")
      }
      xml.close("w:pPr")
    }
    if isFirst { writeProvenance() }
    for piece in pieces { write(piece) }
    xml.close("w:p")
  }

  private mutating func write(_ piece: TrackedText.Piece) {
    switch piece {
    case .wording(let mark, let old, let new, let isEditorial):
      lastMark = mark
      writeRun(mark, tracked.wording(old: old, new: new), isOld: new == nil, isEditorial: isEditorial)
    case .moveStart(let side, let index): writeMove(side, index, starts: true)
    case .moveEnd(let side, let index): writeMove(side, index, starts: false)
    case .entryStart(let index): if hasRemark(index) { startRemark(index) }
    case .entryEnd(let index): endRemark(index)
    case .paragraphEnd: break
    }
  }
}
