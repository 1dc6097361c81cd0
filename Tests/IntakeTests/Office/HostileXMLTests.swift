import TestSupport
import Testing

@testable import Intake

@Suite("DOCX and ODT: hostile XML") struct HostileXMLTests {
  private func read(_ xml: [UInt8], limits: XMLLimits = XMLLimits()) throws(DocumentDefect) -> XMLElement {
    try XMLPart.read(xml, part: "p.xml", limits: limits)
  }

  private func defect(_ xml: String, limits: XMLLimits = XMLLimits()) -> DocumentDefect? {
    do {
      _ = try read(Array(xml.utf8), limits: limits)
      return nil
    } catch { return error }
  }

  @Test("document types and entities are refused before they are parsed, in UTF-16 as well")
  func documentTypes() {
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "x"><!ENTITY y "&x;&x;"><!ENTITY f SYSTEM "file:///etc/hostname">]><a>&y;&f;</a>
      """
    #expect(defect(bomb) == .documentType(part: "p.xml"))
    let wide = [0xFF, 0xFE] + bomb.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(throws: DocumentDefect.documentType(part: "p.xml")) { try read(wide) }
    #expect(DocumentDefect.documentType(part: "p.xml").predicate.contains("declares a document type or entities"))
  }

  @Test("an entity that is not known is an error and no lost text", arguments: ["<a>A&x;B</a>", "<a b='&x;'/>"])
  func unknownEntities(_ xml: String) {
    #expect(defect(xml)?.predicate.contains("is not well-formed XML") == true)
  }

  @Test(
    "whatever is not well-formed is refused",
    arguments: [
      "", "<a>", "<a></b>", "<a/>x", "<a/><b/>", "x", "<a>\u{1}</a>", "<a b='1' b='2'/>", "<a><b></a>", "<a>&#0;</a>",
    ])
  func malformed(_ xml: String) { #expect(defect(xml) != nil) }

  @Test("depth, elements and attributes: the limit is allowed, one more is not")
  func limits() {
    func deep(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(defect(deep(256)) == nil)
    #expect(defect(deep(257)) == .beyondLimit(what: "levels of elements in its part p.xml", limit: 256))
    #expect(defect(deep(100_000)) == .beyondLimit(what: "levels of elements in its part p.xml", limit: 256))
    var small = XMLLimits()
    small.maximumElements = 3
    small.maximumAttributes = 2
    #expect(defect("<a><b/><b/></a>", limits: small) == nil)
    #expect(
      defect("<a><b/><b/><b/></a>", limits: small)
        == .beyondLimit(what: "elements in its part p.xml", limit: 3, advice: LimitAdvice(.elements, 3)))
    #expect(defect("<a b='' c=''/>", limits: small) == nil)
    let many = DocumentDefect.beyondLimit(
      what: "attributes on one element of its part p.xml", limit: 2, advice: LimitAdvice(.attributes, 2))
    #expect(defect("<a b='' c='' d=''/>", limits: small) == many)
  }

  @Test("text comes out scalar for scalar, in both encodings")
  func text() throws {
    let text = "甲\u{FEFF}乙\u{301}\u{1F600} &"
    let xml = "<a>甲\u{FEFF}<b><![CDATA[乙]]></b>&#x301;\u{1F600} &amp;</a>"
    #expect(try read(Array(xml.utf8)).text.unicodeScalars.elementsEqual(text.unicodeScalars))
    let declared = "<?xml version='1.0' encoding='UTF-16'?>" + xml
    let wide = [0xFE, 0xFF] + declared.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try read(wide).text.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(
    "bytes that are neither UTF-8 nor UTF-16 are refused",
    arguments: [[0x3C, 0x61, 0xFF], [0x3C, 0, 0x61, 0], [0xFF, 0xFE, 0x3C]])
  func encodings(_ bytes: [UInt8]) {
    #expect(throws: DocumentDefect.self) { try read(bytes) }
  }

  /// Found by the fuzzer: NUL in UTF-16 ended the process.
  @Test("NUL characters are refused in UTF-16 as in UTF-8", arguments: ["\0\0<a>甲</a>", "<a>\0</a>", "\0"])
  func nul(_ xml: String) {
    let wide = [0xFF, 0xFE] + xml.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(throws: DocumentDefect.damaged("its part p.xml is not well-formed UTF-16")) { try read(wide) }
    #expect(throws: DocumentDefect.damaged("its part p.xml is neither UTF-8 nor UTF-16")) { try read(Array(xml.utf8)) }
  }

  @Test("no declaration changes what the bytes mean", arguments: [" ", "\t", "\n", "\r\n"])
  func declarations(_ blank: String) throws {
    let declaration = "<?xml\(blank)version='1.0' encoding='ISO-8859-1'?>"
    #expect(try read(Array("\(declaration)<a>é甲</a>".utf8)).text == "é甲")
    #expect(defect("\(declaration)\(declaration)<a>é甲</a>")?.predicate.contains("two XML declarations") == true)
  }

  /// Found by the fuzzer: Foundation's parser ended the process at `<?name?>`.
  @Test(
    "an instruction without content is read over",
    arguments: [
      ("<a><?x?>甲</a>", "甲"), ("<?x?><a>甲</a><?y?>", "甲"), ("<a><?x?><?y ?><?z w?>甲</a>", "甲"),
      ("<a><![CDATA[<?x?>]]></a>", "<?x?>"), ("<a><!-- <?x?><![CDATA[ -->甲<?x?></a>", "甲"),
    ])
  func instructions(_ xml: String, _ text: String) throws {
    #expect(try read(Array(xml.utf8)).text == text)
  }

  @Test("instructions, comments and sections that never end are an error, in time that grows with their length")
  func openEnds() {
    for opening in ["<?", "<?x", "<!--", "<![CDATA[", "<?x?><!--"] {
      #expect(defect("<a>" + String(repeating: opening, count: 60_000)) != nil)
    }
  }

  @Test("no bytes crash the parser")
  func total() {
    var generator = SplitMix64(seed: 6)
    let pieces = [
      "<a>", "</a>", "<b c='d'>", "</b>", "&amp;", "&x;", "<!--", "-->", "<![CDATA[", "]]>", "<?x ", "?>", "甲", "<",
      ">",
    ]
    for _ in 0..<5_000 {
      let xml = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }
      if let root = try? read(Array(xml.joined().utf8)) { #expect(!root.name.isEmpty) }
    }
  }
}
