import TestSupport
import Testing

@testable import Intake

/// Every trick with an archive or its XML ends in one sentence that says what is wrong, and a hint.
@Suite("DOCX and ODT: hostile archives") struct HostileArchiveTests {
  private func expectRefusal(
    _ bytes: [UInt8], _ words: String, limits: IntakeLimits = IntakeLimits(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: IntakeError.self, sourceLocation: sourceLocation) {
      try Intake.read(bytes: bytes, name: "d", limits: limits)
    }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")", sourceLocation: sourceLocation)
    #expect(error?.hint.isEmpty == false, sourceLocation: sourceLocation)
  }

  private func entry(_ name: String, _ text: String = "x") -> ZipWriter.Entry {
    ZipWriter.Entry(name, Array(text.utf8))
  }

  /// A document with one more entry, which may lie.
  private func document(with extra: ZipWriter.Entry...) -> [UInt8] {
    ZipWriter.archive([entry("content.xml", TextDocumentParts.content), entry("plain.txt")] + extra)
  }

  @Test("an honest archive is read")
  func honest() throws {
    #expect(try ReadDocument(document(with: entry("more/Ünï.xml"))).text == "x\n")
  }

  @Test(
    "names that lead out of the archive",
    arguments: ["../x", "a/../../x", "/etc/x", "a//b", "a\\b", "C:x", "./x", "a\u{0}b", "a\u{7}", ""])
  func names(_ name: String) { expectRefusal(document(with: entry(name)), "names an entry outside of itself") }

  @Test("a name that occurs twice, in whatever case")
  func duplicates() {
    expectRefusal(document(with: entry("CONTENT.xml")), "holds two entries of the name \"CONTENT.xml\"")
  }

  @Test("entries that share their data, or lie inside one another")
  func overlap() {
    var second = entry("plain2.txt")
    second.header = 0
    second.localName = Array("plain2.txt".utf8)
    expectRefusal(document(with: second), "contradicts the directory")
    var inside = entry("outer", "")
    let inner = Array(ZipWriter.archive([entry("inner", "y")]).prefix(36))
    inside.data = inner
    var pointer = entry("inner", "y")
    // Where the data of `outer` begin: behind two entries with headers of 30 bytes, and its own header.
    pointer.header = [entry("content.xml", TextDocumentParts.content), entry("plain.txt"), entry("outer", "")].reduce(0)
    {
      $0 + 30 + $1.name.count + $1.data.count
    }
    expectRefusal(document(with: inside, pointer), "entries of the archive overlap")
  }

  @Test("headers that contradict the directory")
  func contradictions() {
    var named = entry("a.xml")
    named.localName = Array("b.xml".utf8)
    expectRefusal(document(with: named), "contradicts the directory")
  }

  @Test("more entries than the limit, and exactly as many")
  func entries() throws {
    func many(_ count: Int) -> [UInt8] {
      ZipWriter.archive(
        [entry("content.xml", TextDocumentParts.content)] + (1..<count).map { entry("\($0)", "") })
    }
    expectRefusal(many(3_000), "has more than 2000 entries in the archive, the limit")
    #expect(try ReadDocument(many(2_000)).text == "x\n")
  }

  @Test("passwords and unusual packing")
  func features() {
    var locked = entry("secret")
    locked.flags = 1
    expectRefusal(document(with: locked), "is protected by a password")
    var packed = entry("odd")
    packed.method = 12
    expectRefusal(document(with: packed), "by method 12")
    let manifest = """
      <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml">\
      <m:encryption-data/></m:file-entry></m:manifest>
      """
    expectRefusal(document(with: entry("META-INF/manifest.xml", manifest)), "is protected by a password")
  }

  @Test("an archive cut off anywhere is refused, never read in part")
  func truncated() {
    let whole = WordDocument.docx(text: "一、双方同意。")
    var generator = SplitMix64(seed: 3)
    for length in [5, whole.count - 1] + (0..<100).map({ _ in Int.random(in: 5..<whole.count, using: &generator) }) {
      #expect(throws: IntakeError.self, "\(length)") {
        try Intake.read(bytes: Array(whole.prefix(length)), name: "d")
      }
    }
    expectRefusal(Array(whole.prefix(whole.count / 2)), "is damaged: the end of the archive is missing")
  }

  @Test("changed bytes never crash the reader, and never change the text unsaid")
  func mutations() {
    let whole = WordDocument.docx(text: "一、双方同意。\n二、完。")
    var generator = SplitMix64(seed: 4)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      let text = (try? ReadDocument(bytes))?.text
      #expect(text == nil || text == "一、双方同意。\n二、完。\n")
    }
  }

  @Test("a bomb is given up while it is inflated, by ratio, by part and in total")
  func bombs() throws {
    let zeros = [UInt8](repeating: 0x20, count: 2 << 20)
    let content = Array(TextDocumentParts.content.utf8)
    let bomb = try DeflatedArchive.bytes([("content.xml", content + zeros)])
    #expect(bomb.count < 5_000)
    expectRefusal(bomb, "its part content.xml inflates to more than 100 times its size")
    var limits = IntakeLimits()
    limits.archive.maximumRatio = 2_000
    #expect(try ReadDocument(bomb, limits: limits).text == "x\n")
    limits.archive.maximumPartBytes = content.count + zeros.count
    #expect(try ReadDocument(bomb, limits: limits).text == "x\n")
    limits.archive.maximumPartBytes -= 1
    expectRefusal(bomb, "bytes in its part content.xml, the limit", limits: limits)
    limits.archive.maximumPartBytes += 1
    limits.archive.maximumTotalBytes = content.count + zeros.count - 1
    expectRefusal(bomb, "bytes in its parts, the limit", limits: limits)
  }

  @Test("an ordinary deflated document is read")
  func deflated() throws {
    let bytes = try DeflatedArchive.bytes([("content.xml", Array(TextDocumentParts.content.utf8))])
    #expect(try ReadDocument(bytes).text == "x\n")
  }

  @Test("spreadsheets and archives of other things are named")
  func otherKinds() {
    expectRefusal(ZipWriter.archive(["a.txt": "x"]), "neither a DOCX nor an ODT")
    expectRefusal(ZipWriter.archive([ZipWriter.Entry]()), "neither a DOCX nor an ODT")
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    let relations = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Type="\(type)" Target="xl/workbook.xml"/></Relationships>
      """
    let sheet =
      ["[Content_Types].xml": "<Types/>", "_rels/.rels": relations, "xl/workbook.xml": "<workbook/>"] as KeyValuePairs
    expectRefusal(ZipWriter.archive(sheet), "it looks like a spreadsheet (XLSX)")
    expectRefusal(ZipWriter.archive(["[Content_Types].xml": "<Types/>"]), "does not say which part is the document")
  }
}
