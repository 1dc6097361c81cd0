import StatementModel
import TestSupport
import Testing

@testable import Intake

@Suite("DOCX: text") struct WordReaderTests {
  private func read(
    _ body: String, parts: KeyValuePairs<String, String> = [:], properties: String? = nil
  ) throws -> ReadDocument {
    try ReadDocument(WordDocument.docx(body: body, parts: parts, properties: properties))
  }

  private func run(_ inside: String) -> String { "<w:r>\(inside)</w:r>" }

  @Test("paragraphs come out scalar for scalar, whatever they hold")
  func lossless() throws {
    var generator = SplitMix64(seed: 11)
    let alphabet = Array("一、双方 \u{3000}\u{A0}“”<>&'\"Aế́\u{1F600}\u{20BB7}é".unicodeScalars)
    for _ in 0..<200 {
      let lines = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        String(
          String.UnicodeScalarView(
            (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in alphabet.randomElement(using: &generator)
            }))
      }
      let text = "甲" + lines.joined(separator: "\n")
      let document = try ReadDocument(WordDocument.docx(text: text))
      #expect(Array(document.text.unicodeScalars) == Array((text + "\n").unicodeScalars))
      #expect(document.messages.isEmpty)
      #expect(document.result.decoder == "docx")
    }
  }

  @Test("the shipped statement reads back exactly")
  func seed() throws {
    let bytes = try ProjectFolder.bytes("Corpus/cn-vn/2022-11-01.zh/source.txt")
    let text = String(decoding: bytes, as: UTF8.self)
    let document = try ReadDocument(WordDocument.docx(text: text))
    #expect(document.result.scalars == Array((text + "\n").unicodeScalars))
  }

  @Test("runs, tabs, breaks, hyphens and symbols")
  func characters() throws {
    let body = """
      <w:p>\(run("<w:t>甲 </w:t>"))\(run("<w:t xml:space=\"preserve\"> 乙</w:t><w:tab/><w:t>丙</w:t><w:br/><w:t>丁</w:t>"))\
      \(run("<w:noBreakHyphen/><w:sym w:font=\"Song\" w:char=\"2713\"/>"))<w:hyperlink>\(run("<w:t>戊</w:t>"))</w:hyperlink>\
      <m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>
      """
    #expect(try read(body).text == "甲 乙\t丙\n丁\u{2011}✓戊x\n")
  }

  @Test("tables cell by cell, content controls, and both forms of the standard")
  func containers() throws {
    func cell(_ text: String) -> String { "<w:tc>\(WordDocument.paragraph(text))</w:tc>" }
    let body = """
      <w:tbl><w:tr>\(cell("a"))\(cell("b"))</w:tr><w:tr>\(cell("c"))</w:tr></w:tbl>\
      <w:sdt><w:sdtPr/><w:sdtContent>\(WordDocument.paragraph("d"))</w:sdtContent></w:sdt>
      """
    #expect(try read(body).text == "a\nb\nc\nd\n")
    let strict = "xmlns:z=\"http://purl.oclc.org/ooxml/wordprocessingml/main\""
    #expect(try read("<z:p \(strict)><z:r><z:t>x</z:t></z:r></z:p>").text == "x\n")
  }

  @Test("tracked changes are accepted and counted")
  func trackedChanges() throws {
    let body = """
      <w:p><w:r><w:t>双方</w:t></w:r><w:ins><w:r><w:t>完全</w:t></w:r></w:ins>\
      <w:del><w:r><w:delText>基本</w:delText></w:r></w:del><w:r><w:t>同意</w:t></w:r>\
      <w:moveFrom><w:r><w:t>合作</w:t></w:r></w:moveFrom></w:p>\
      <w:p><w:moveTo><w:r><w:t>合作</w:t></w:r></w:moveTo></w:p>\
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p>\(WordDocument.paragraph("后"))\
      <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(WordDocument.paragraph("删"))</w:tc></w:tr></w:tbl>
      """
    let document = try read(body)
    #expect(document.text == "双方完全同意\n合作\n前后\n")
    #expect(document.says("1 tracked insertion was accepted: it is part"))
    #expect(document.says("3 tracked deletions"))
    #expect(document.says("1 tracked move was"))
  }

  @Test("hidden text is left out and counted, by run, by style and by paragraph style")
  func hiddenText() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Note"><w:basedOn w:val="Base"/></w:style>\
      <w:style w:type="character" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
      """
    let body = """
      <w:p><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>密密</w:t></w:r>\
      <w:r><w:rPr><w:vanish w:val="0"/><w:rStyle w:val="Loop"/></w:rPr><w:t>乙</w:t></w:r></w:p>\
      \(WordDocument.paragraph("隐藏", properties: "<w:pStyle w:val=\"Note\"/>"))
      """
    let document = try read(body, parts: ["styles": styles])
    #expect(document.text == "甲乙\n\n")
    #expect(document.says("4 characters of hidden text"))
  }

  @Test("fields: the result is text, the instruction is not")
  func fields() throws {
    func mark(_ type: String) -> String { run("<w:fldChar w:fldCharType=\"\(type)\"/>") }
    let body = """
      <w:p>\(run("<w:t>第</w:t>"))\(mark("begin"))\(run("<w:instrText>PAGEREF x</w:instrText>"))\(run("<w:t>暗</w:t>"))\
      \(mark("separate"))\(run("<w:t>3</w:t>"))\(mark("end"))\(run("<w:t>页</w:t>"))\
      <w:fldSimple w:instr="DATE">\(run("<w:t>今天</w:t>"))</w:fldSimple></w:p>
      """
    let document = try read(body)
    #expect(document.text == "第3页今天\n")
    #expect(document.says("1 character inside field instructions"))
  }

  @Test("text boxes come once, behind their paragraph; notes, comments, ruby and headers stay out")
  func besides() throws {
    let box = "<w:txbxContent>\(WordDocument.paragraph("框"))</w:txbxContent>"
    let body = """
      <w:p><w:r><w:t>甲</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>\(box)</wps:txbx>\
      </w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback>\
      </mc:AlternateContent></w:r><w:r><mc:AlternateContent><mc:Choice Requires="w16se"/><mc:Fallback><w:t>😀</w:t></mc:Fallback>\
      </mc:AlternateContent></w:r>\(run("<w:footnoteReference w:id=\"2\"/>"))\(run("<w:commentReference w:id=\"1\"/>"))\
      \(run("<w:ruby><w:rt>\(run("<w:t>yǐ</w:t>"))</w:rt><w:rubyBase>\(run("<w:t>乙</w:t>"))</w:rubyBase></w:ruby>"))</w:p>
      """
    let document = try read(
      body, parts: ["header": WordDocument.paragraph("草案"), "footer": WordDocument.paragraph("")])
    #expect(document.text == "甲😀乙\n框\n")
    let words = ["1 footnote", "1 comment", "1 reading aid", "1 page header"]
    #expect(words.allSatisfy(document.says))
    #expect(document.messages.count == words.count)
    #expect(document.result.findings.allSatisfy { $0.category == .leftOut })
  }

  @Test("properties are hints; the day a file was made is not taken for a date")
  func properties() throws {
    let properties = "<dc:title> 联合\n声明 </dc:title><dc:language>zh-CN</dc:language><dc:date>2001-01-01</dc:date>"
    let hints = try read(WordDocument.paragraph("x"), properties: properties).result.hints
    #expect(hints.title?.contains("声明") == true)
    #expect(hints.language == "zh-CN")
    #expect(hints.published == nil)
  }

  @Test("text of every kind left out leaves an empty document, which is said")
  func empty() {
    #expect(throws: IntakeError.empty(name: "d")) { try read("<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>") }
  }
}
