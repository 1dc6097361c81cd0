import StatementModel
import TestSupport
import Testing

@testable import Intake

@Suite("DOCX: generated numbers") struct WordNumberingTests {
  /// A level as `numbering.xml` has it.
  private func level(_ place: Int, _ format: String, _ text: String, _ more: String = "") -> String {
    "<w:lvl w:ilvl=\"\(place)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  private func item(_ text: String, _ level: Int = 0, list: Int = 1) -> String {
    WordDocument.paragraph(
      text, properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  private func read(_ numbering: String, styles: String = "", _ items: [String]) throws -> ReadDocument {
    try ReadDocument(
      WordDocument.docx(body: items.joined(), parts: ["numbering": numbering, "styles": styles]))
  }

  private let nothing = "<w:suff w:val=\"nothing\"/>"

  @Test("Chinese levels count, and deeper ones begin anew")
  func chinese() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="7">\(level(0, "chineseCountingThousand", "%1、", nothing))\
      \(level(1, "chineseCounting", "（%2）", nothing))\(level(2, "decimal", "%1.%3.", "<w:isLgl/><w:suff w:val=\"space\"/>"))\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
      """
    let document = try read(
      numbering,
      [item("甲"), item("乙", 1), item("丙", 1), item("丁", 2), WordDocument.paragraph("续"), item("戊"), item("己", 1)])
    #expect(document.text == "一、甲\n（一）乙\n（二）丙\n1.1. 丁\n续\n二、戊\n（一）己\n")
    #expect(document.says("6 numbers or bullets"))
  }

  @Test("lists of one definition share a count until one of them begins anew")
  func overrides() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0">\(level(0, "decimal", "%1.", nothing))\(level(1, "lowerLetter", "%2)", nothing))</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>\
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride>\
      <w:lvlOverride w:ilvl="1">\(level(1, "upperRoman", "%2)", nothing))</w:lvlOverride></w:num>
      """
    let document = try read(
      numbering,
      [
        item("a"), item("b", list: 2), item("c", list: 3), item("d", 1, list: 3), item("e", list: 3),
        item("f", list: 0),
      ])
    #expect(document.text == "1.a\n2.b\n9.c\nI)d\n10.e\nf\n")
  }

  @Test("styles carry numbers: their own, their parent's, and the level that is bound to them")
  func styles() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0">\(level(0, "upperRoman", "%1.", nothing))\
      \(level(1, "decimal", "Article %2", "<w:pStyle w:val=\"Article\"/><w:suff w:val=\"space\"/>"))</w:abstractNum>\
      <w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>
      """
    let list = "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>"
    let styles = """
      <w:style w:type="paragraph" w:styleId="Part">\(list)</w:style>\
      <w:style w:type="paragraph" w:styleId="Article">\(list)</w:style>\
      <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Article"/></w:style>
      """
    let items = ["Part", "Article", "Child", "Part"].map {
      WordDocument.paragraph("x", properties: "<w:pStyle w:val=\"\($0)\"/>")
    }
    #expect(try read(numbering, styles: styles, items).text == "I.x\nArticle 1 x\nArticle 2 x\nII.x\n")
  }

  @Test("a tab is what Word sets behind a label unless told otherwise; bullets of symbol fonts become bullets")
  func bullets() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0">\(level(0, "bullet", "\u{F0B7}"))\(level(1, "bullet", "\u{F0A7}"))\
      \(level(2, "bullet", "–"))</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    #expect(try read(numbering, [item("a"), item("b", 1), item("c", 2)]).text == "•\ta\n▪\tb\n–\tc\n")
  }

  @Test("paragraphs that a deleted mark joins have one number, and an unknown format is said")
  func joined() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0">\(level(0, "hebrew1", "%1.", nothing))</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let deleted = item("a").replacing("</w:numPr>", with: "</w:numPr><w:rPr><w:del/></w:rPr>")
    let document = try read(numbering, [deleted, item("b"), item("c")])
    #expect(document.text == "1.ab\n2.c\n")
    #expect(document.says("2 generated numbers have a format that is not known"))
  }

  @Test(
    "number formats",
    arguments: [
      ("decimal", [1: "1", 12: "12"]), ("decimalZero", [1: "01", 12: "12"]),
      ("upperRoman", [4: "IV", 1_994: "MCMXCIV", 4_000: "4000"]), ("lowerRoman", [9: "ix"]),
      ("upperLetter", [1: "A", 26: "Z", 27: "AA", 53: "AAA", 0: "0"]), ("lowerLetter", [2: "b"]),
      (
        "chineseCounting",
        [1: "一", 10: "十", 11: "十一", 20: "二十", 21: "二十一", 100: "一百", 101: "一百零一", 110: "一百一十", 1_001: "一千零一"]
      ),
      ("chineseCountingThousand", [19: "十九", 120: "一百二十", 1_010: "一千零一十"]),
      ("japaneseCounting", [10: "十", 100: "百", 111: "百十一", 1_100: "千百"]),
      ("ideographDigital", [1: "一", 10: "一〇", 21: "二一"]), ("chineseLegalSimplified", [10: "壹拾", 23: "贰拾叁"]),
      ("ideographTraditional", [1: "甲", 10: "癸", 11: "11"]), ("ideographZodiac", [12: "亥"]),
      ("decimalEnclosedCircle", [1: "①", 20: "⑳", 21: "21"]), ("decimalEnclosedCircleChinese", [3: "③"]),
      ("decimalEnclosedParen", [1: "⑴"]), ("decimalEnclosedFullstop", [1: "⒈"]), ("decimalFullWidth", [12: "１２"]),
      ("ideographEnclosedCircle", [10: "㊉"]), ("ordinal", [1: "1st", 11: "11th", 22: "22nd", 103: "103rd"]),
      ("numberInDash", [2: "- 2 -"]), ("none", [3: ""]),
    ])
  func formats(name: String, expected: [Int: String]) throws {
    let format = try #require(NumberFormat(word: name))
    for (number, text) in expected { #expect(format.text(number) == text, "\(name) \(number)") }
  }

  @Test("every format writes every number")
  func total() throws {
    var generator = SplitMix64(seed: 5)
    let formats = ["decimal", "chineseCounting", "japaneseCounting", "ideographDigital", "upperRoman", "upperLetter"]
    for name in formats + ["ordinal", "decimalEnclosedCircle", "decimalFullWidth", "chineseLegalSimplified"] {
      let format = try #require(NumberFormat(word: name))
      let random = (0..<200).map { _ in Int.random(in: Int.min...Int.max, using: &generator) }
      for number in [Int.min, -1, 0, 1, Int.max] + random { #expect(!format.text(number).isEmpty) }
    }
  }
}
