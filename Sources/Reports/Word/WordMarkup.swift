import StatementModel

/// What all parts of a DOCX document are made of.
enum WordMarkup {
  /// The namespace of every part.
  static let namespace: XMLAttribute = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
  /// The namespace of relations between parts.
  static let relations: XMLAttribute = (
    "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  )

  /// Writes the inside of a run: text that keeps its blanks, tabs and line ends.
  static func writeText(_ text: String, isDeleted: Bool = false, _ xml: inout XMLWriter) {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    func flush(to end: String.Index, _ xml: inout XMLWriter) {
      guard start < end else { return }
      let name: StaticString = isDeleted ? "w:delText" : "w:t"
      xml.element(name, [("xml:space", "preserve")], text: String(scalars[start..<end]))
    }
    for index in scalars.indices where scalars[index] == "\t" || scalars[index] == "\n" {
      flush(to: index, &xml)
      xml.literal(scalars[index] == "\t" ? "<w:tab/>" : "<w:br/>")
      start = scalars.index(after: index)
    }
    flush(to: scalars.endIndex, &xml)
  }

  /// Writes a paragraph of one run in a style.
  static func paragraph(_ text: String, style: String, _ xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { $0.empty("w:pStyle", [("w:val", style)]) }
      xml.element("w:r") { writeText(text, &$0) }
    }
  }

  /// The foot of every page: what is compared, by what, and the page's number.
  static func footer(_ text: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:ftr", [namespace]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.empty("w:pStyle", [("w:val", "Footer")]) }
        xml.element("w:r") { writeText(text + " · ", &$0) }
        xml.literal("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
      }
    }
    return xml.bytes
  }

  /// The style of a block's paragraph; nil for running text.
  static func style(of role: Role?) -> String? {
    switch role {
    case .title: "Title"
    case .heading: "Heading1"
    default: nil
    }
  }
}
