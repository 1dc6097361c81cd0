import TestSupport

/// Invented documents whose numbers a word processor generates.
enum NumberedDocuments {
  /// The documents by name.
  static let all: [String: [UInt8]] = [
    "chinese.docx": docx(
      chinese, [(0, "双方同意深化合作"), (1, "贸易"), (1, "交通"), (0, "双方商定"), (1, "教育"), (2, "学生"), (2, "教师")]),
    "english.docx": docx(
      english, [(0, "Trade"), (1, "Goods"), (1, "Services"), (2, "Finance"), (0, "Travel"), (1, "Visas")]),
    "traditional.docx": docx(traditional, (1...12).map { (0, "條文\($0)") }),
    "chinese-list.odt": odt(
      [
        "style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"",
        "style:num-format=\"1\" style:num-prefix=\"（\" style:num-suffix=\"）\"",
      ],
      [("双方同意深化合作", ["贸易", "交通"]), ("双方商定", ["教育"])]),
    "latin-list.odt": odt(
      ["style:num-format=\"I\" style:num-suffix=\".\"", "style:num-format=\"a\" style:num-suffix=\")\""],
      [("Thương mại", ["Hàng hóa", "Dịch vụ"]), ("Đi lại", []), ("Giáo dục", ["Sinh viên"])]),
  ]

  // MARK: - DOCX

  private static let chinese = [
    ("chineseCountingThousand", "%1、"), ("chineseCountingThousand", "（%2）"), ("decimal", "%3."),
  ]
  private static let english = [("upperRoman", "%1."), ("decimal", "%1.%2."), ("lowerLetter", "(%3)")]
  private static let traditional = [("taiwaneseCountingThousand", "第%1條")]

  private static func docx(_ levels: [(format: String, text: String)], _ items: [(level: Int, text: String)]) -> [UInt8]
  {
    let inside = levels.enumerated().map { index, level in
      """
      <w:lvl w:ilvl="\(index)"><w:start w:val="1"/><w:numFmt w:val="\(level.format)"/><w:suff w:val="nothing"/>\
      <w:lvlText w:val="\(level.text)"/></w:lvl>
      """
    }
    let numbering = """
      <w:abstractNum w:abstractNumId="0">\(inside.joined())</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let body = items.map { item in
      WordDocument.paragraph(
        item.text, properties: "<w:numPr><w:ilvl w:val=\"\(item.level)\"/><w:numId w:val=\"1\"/></w:numPr>")
    }
    return WordDocument.docx(body: body.joined(), parts: ["numbering": numbering])
  }

  // MARK: - ODT

  private static func odt(_ levels: [String], _ items: [(text: String, inner: [String])]) -> [UInt8] {
    let inside = levels.enumerated().map { index, attributes in
      """
      <text:list-level-style-number text:level="\(index + 1)" \(attributes)>\
      <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">\
      <style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties>\
      </text:list-level-style-number>
      """
    }
    let body = items.map { item in
      let inner = item.inner.map { "<text:list-item><text:p>\($0)</text:p></text:list-item>" }.joined()
      let list = inner.isEmpty ? "" : "<text:list>\(inner)</text:list>"
      return "<text:list-item><text:p>\(item.text)</text:p>\(list)</text:list-item>"
    }
    return TextDocument.odt(
      body: "<text:list text:style-name=\"L\">\(body.joined())</text:list>",
      automatic: "<text:list-style style:name=\"L\">\(inside.joined())</text:list-style>")
  }
}
