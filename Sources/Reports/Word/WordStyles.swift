import StatementModel

/// The styles of a DOCX document: fonts that show all three languages, and what titles and headings look like.
struct WordStyles {
  private let language: WordLanguage

  /// The styles for a text in a language.
  init(_ language: Language) { self.language = WordLanguage(language) }

  /// `word/styles.xml`.
  var xml: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", [WordMarkup.namespace]) { xml in
      xml.element("w:docDefaults") { writeDefaults(&$0) }
      xml.literal(
        """
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr>\
        <w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr>\
        <w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="Small"><w:name w:val="Small"/><w:basedOn w:val="Normal"/><w:pPr>\
        <w:spacing w:after="40"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/>\
        <w:rPr><w:sz w:val="20"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:rPr>\
        <w:color w:val="555555"/><w:sz w:val="16"/></w:rPr></w:style>
        """)
    }
    return xml.bytes
  }

  private func writeDefaults(_ xml: inout XMLWriter) {
    xml.element("w:rPrDefault") { xml in
      xml.element("w:rPr") { xml in
        xml.empty(
          "w:rFonts",
          [
            ("w:ascii", "Times New Roman"), ("w:hAnsi", "Times New Roman"), ("w:eastAsia", language.wideFont),
            ("w:cs", "Times New Roman"),
          ])
        xml.literal("<w:sz w:val=\"24\"/>")
        if !language.tags.isEmpty { xml.empty("w:lang", language.tags) }
      }
    }
    xml.literal("<w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault>")
  }
}
