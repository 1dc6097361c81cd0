import DiffEngine
import StatementModel

/// The comparison as a table on its way into a document: old wording, new wording, remark; in the order and under the
/// heads that ministries print for the language of the new text.
struct WordTable {
  let comparison: Comparison
  let options: WordReport.Options
  let words: Catalogue
  let table: ComparisonTable
  let languages: Pair<WordLanguage>

  init(_ comparison: Comparison, options: WordReport.Options, words: Catalogue) {
    (self.comparison, self.options, self.words) = (comparison, options, words)
    table = ComparisonTable(comparison, context: options.context, minimumEqualShare: options.minimumEqualShare)
    languages = comparison.texts.map { WordLanguage($0.metadata.language.value) }
  }

  /// The parts of the document.
  var parts: WordPackage.Parts {
    var xml = XMLWriter()
    xml.element("w:document", [WordMarkup.namespace, WordMarkup.relations]) { xml in
      xml.element("w:body") { writeBody(&$0) }
    }
    return WordPackage.Parts(
      document: xml.bytes, comments: nil, footer: WordMarkup.footer(options.provenance.toolVersion ?? "tifa"))
  }

  private func writeBody(_ xml: inout XMLWriter) {
    let titles = comparison.texts.map { VisibleText.line($0.metadata.title?.value ?? $0.id) }
    WordMarkup.paragraph(table.words.title, style: "Title", &xml)
    WordMarkup.paragraph("\(table.words.old): \(titles.old)", style: "Normal", &xml)
    WordMarkup.paragraph("\(table.words.new): \(titles.new)", style: "Normal", &xml)
    if let warning = words.comparability(comparison.comparability) {
      WordMarkup.paragraph(warning, style: "Heading1", &xml)
    }
    WordMarkup.paragraph(words.digest(comparison.summary), style: "Small", &xml)
    xml.element("w:tbl") { writeTable(&$0) }
    for line in ProvenanceLines(comparison.texts, options.provenance, words: words).lines {
      WordMarkup.paragraph(line, style: "Small", &xml)
    }
    xml.literal(
      """
      <w:sectPr><w:footerReference w:type="default" r:id="footer1"/>\
      <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" \
      w:left="1134" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>
      """)
  }

  private func writeTable(_ xml: inout XMLWriter) {
    xml.literal(
      """
      <w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders><w:top w:val="single" w:sz="4"/>\
      <w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/>\
      <w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr>\
      <w:tblGrid><w:gridCol w:w="5600"/><w:gridCol w:w="5600"/><w:gridCol w:w="3370"/></w:tblGrid>
      """)
    xml.element("w:tr") { xml in
      xml.literal("<w:trPr><w:tblHeader/></w:trPr>")
      for head in table.words.heads {
        xml.element("w:tc") { WordMarkup.paragraph(head, style: "Heading1", &$0) }
      }
    }
    for row in table.rows {
      xml.element("w:tr") { xml in
        xml.literal("<w:trPr><w:cantSplit/></w:trPr>")
        for side in table.words.order { writeCell(row, side, &xml) }
        writeRemark(row, &xml)
      }
    }
  }

  private func writeRemark(_ row: ComparisonTable.Row, _ xml: inout XMLWriter) {
    xml.element("w:tc") { xml in
      for line in row.remark { WordMarkup.paragraph(line, style: "Small", &xml) }
    }
  }

  private func writeCell(_ row: ComparisonTable.Row, _ side: Side, _ xml: inout XMLWriter) {
    let paragraphs = row.cells[side]
    xml.element("w:tc") { xml in
      if paragraphs.isEmpty { WordMarkup.paragraph(table.words.none, style: "Normal", &xml) }
      for pieces in paragraphs {
        xml.element("w:p") { xml in for piece in pieces { write(piece, side, &xml) } }
      }
    }
  }

  /// Writes a stretch of wording; what one text alone has is struck or underlined, and coloured as well.
  private func write(_ piece: Redline.Piece, _ side: Side, _ xml: inout XMLWriter) {
    guard !piece.text.isEmpty else { return }
    xml.element("w:r") { xml in
      xml.element("w:rPr") { xml in
        if languages[side].isWide { xml.literal("<w:rFonts w:hint=\"eastAsia\"/>") }
        switch piece.mark {
        case .deleted: xml.literal("<w:strike/><w:color w:val=\"9C1C28\"/>")
        case .inserted: xml.literal("<w:color w:val=\"0B5A25\"/><w:u w:val=\"single\"/>")
        case .equal, .quietOld, .quietNew: break
        }
      }
      WordMarkup.writeText(piece.text, &xml)
    }
  }
}
