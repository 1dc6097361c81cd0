import Foundation
import TestSupport
import Testing

/// Documents as they are published: DOCX, ODT and PDF through the whole program.
@Suite("document formats")
struct DocumentFormatTests {
  private let place: Workplace
  private let lines = [
    "甲国和乙国联合声明", "一、双方同意深化全面合作。", "二、双方将在2025年前完成界桩勘测。", "2020年1月2日于甲城",
  ]

  init() throws { place = try Workplace() }

  private func writeAll() throws {
    try place.write("a.txt", lines.joined(separator: "\n") + "\n")
    try place.write("a.docx", bytes: WordDocument.docx(text: lines.joined(separator: "\n")))
    let paragraphs = lines.map { "<text:p>\($0)</text:p>" }.joined()
    try place.write("a.odt", bytes: TextDocument.odt(body: paragraphs))
    let changed = lines.map { $0.replacing("2025", with: "2026") }
    let page = changed.enumerated().map { PDFWriter.Line($1, left: 124, top: 100 + 24 * Double($0)) }
    // A line across the page says how wide the column is.
    let wide = PDFWriter.Line(String(repeating: "附", count: 30), left: 100, top: 300)
    try place.write("b.pdf", bytes: PDFWriter.pdf([page + [wide]]))
  }

  @Test("the same text in three formats is the same statement")
  func same() throws {
    try writeAll()
    for file in ["a.docx", "a.odt"] {
      let run = try place.tifa("compare", "a.txt", file)
      #expect(run.status == 0, "\(run.transcript)")
    }
  }

  @Test("a Word document and a PDF are compared clause by clause")
  func compared() throws {
    try writeAll()
    let run = try place.tifa("compare", "a.docx", "b.pdf")
    #expect(run.status == 1, "\(run.transcript)")
    #expect(run.output.contains("[-2025-]{+2026+}"), "\(run.output)")
    #expect(!run.output.contains("[-深化"), "\(run.output)")
  }

  @Test("generated numbers are labels, and what was done to the document is told")
  func labels() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>\
      <w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let list = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"
    let body =
      WordDocument.paragraph("联合声明") + WordDocument.paragraph("双方同意合作。", properties: list)
      + WordDocument.paragraph("双方将完成勘测。", properties: list)
    try place.write("n.docx", bytes: WordDocument.docx(body: body, parts: ["numbering": numbering]))
    let run = try place.tifa("segment", "n.docx")
    #expect(run.status == 0, "\(run.transcript)")
    #expect(run.output.contains("二、"), "\(run.output)")
    let json = try place.tifa("segment", "n.docx", "--format", "json").output
    #expect(json.contains("2 numbers or bullets that the word processor generates"))
    #expect(json.contains("sec_2"), "\(json)")
  }

  @Test("every format is kept in a corpus with its bytes")
  func kept() throws {
    try writeAll()
    _ = try place.tifa("init")
    for (file, edition) in [("a.docx", "word"), ("a.odt", "open"), ("b.pdf", "page")] {
      let run = try place.tifa("add", "--series", "s", "--edition", edition, file)
      #expect(run.status == 0, "\(run.transcript)")
      #expect(try place.tifa("show", "s/2020-01-02.zh.\(edition)").output.contains("勘测"))
    }
  }

  @Test("a refused document gives one sentence and a hint")
  func refused() throws {
    let whole = WordDocument.docx(text: "一、双方同意。")
    try place.write("cut.docx", bytes: Array(whole.prefix(whole.count / 2)))
    let run = try place.tifa("segment", "cut.docx")
    #expect(run.status == 2)
    #expect(run.errors.contains("error: cut.docx is damaged: the end of the archive is missing"), "\(run.errors)")
    #expect(run.errors.contains("\nhint: get the file again"))
  }
}
