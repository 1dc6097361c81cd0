import TestSupport
import Testing

/// Each kind of hostile source with the whole message that a user sees.
@Suite("hostile sources")
struct HostileSourceTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  private func entry(_ name: String, _ text: String = "x") -> ZipWriter.Entry {
    ZipWriter.Entry(name, Array(text.utf8))
  }

  private func expectRefusal(_ name: String, _ bytes: [UInt8], _ message: String) throws {
    try place.write(name, bytes: bytes)
    let run = try place.tifa("segment", name)
    #expect(run.transcript == "error: \(name) \(message)\n[2]")
  }

  @Test("a zip bomb")
  func zipBomb() throws {
    var bomb = ZipWriter.Entry("content.xml", Self.deflatedSpaces(of: 4 << 20))
    (bomb.method, bomb.size) = (8, 4 << 20)
    try expectRefusal(
      "bomb.odt", ZipWriter.archive([bomb]),
      """
      is not read: its part content.xml inflates to more than 100 times its size
      hint: no ordinary document is like this; save its text to a file and read that, or raise --max-expansion, now 100, \
      if the source is trusted
      """)
    // Blanks are no document, but they are unpacked now.
    let raised = try place.tifa("segment", "bomb.odt", "--max-expansion", "2000")
    #expect(raised.status == 2 && raised.errors.hasPrefix("error: bomb.odt is damaged"), "\(raised.transcript)")
  }

  /// DEFLATE with fixed codes (RFC 1951 §3.2.6): one space, then copies of 258 bytes from one byte back.
  private static func deflatedSpaces(of size: Int) -> [UInt8] {
    let literal = "01010000"
    let copy = "1100010100000"
    let end = "0000000"
    let bits = "110" + literal + String(repeating: copy, count: size / 258) + end
    let padded = Array(bits.utf8) + [UInt8](repeating: UInt8(ascii: "0"), count: 7)
    return stride(from: 0, to: bits.utf8.count, by: 8).map { start in
      (0..<8).reduce(0) { $0 | (padded[start + $1] == UInt8(ascii: "1") ? 1 << UInt8($1) : 0) }
    }
  }

  @Test(
    "entity bombs and external entities",
    arguments: [
      "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>",
      "<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><a>&f;</a>",
    ])
  func entities(content: String) throws {
    try expectRefusal(
      "entities.odt", ZipWriter.archive([entry("content.xml", content)]),
      """
      is not read: its part content.xml declares a document type or entities
      hint: open it in a word processor, save it as a new document, and read that
      """)
  }

  @Test("a page loads nothing and resolves nothing that it declares")
  func pageEntities() throws {
    try place.write(
      "a.html",
      "<!DOCTYPE html [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><html><p>一、双方同意&f;。</p><iframe src=/etc/passwd>")
    let run = try place.tifa("segment", "a.html")
    #expect(run.status == 0 && run.output.contains("双方同意&f;。") && !run.output.contains("root:"), "\(run.transcript)")
  }

  @Test("deep nesting, in pages and in documents")
  func depth() throws {
    try expectRefusal(
      "deep.html", Array(("<html>" + String(repeating: "<div>", count: 100_000) + "甲方声明").utf8),
      """
      has more than 512 elements inside one another, the limit
      hint: save the text itself to a file and read that, or raise --max-depth, now 512, if the source is trusted
      """)
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    try expectRefusal(
      "deep.odt", ZipWriter.archive([entry("content.xml", deep)]),
      """
      has more than 256 levels of elements in its part content.xml, the limit
      hint: no ordinary document is like this; save its text to a file and read that
      """)
  }

  @Test("a source beyond the size limit")
  func size() throws {
    try expectRefusal(
      "large.txt", [UInt8](repeating: 0x61, count: (32 << 20) + 1),
      """
      has 33554433 bytes, more than the limit of 33554432
      hint: split the file, or raise --max-bytes, now 33554432, if the source is trusted
      """)
  }

  @Test("names that lead out of an archive", arguments: ["../../etc/passwd", "/etc/passwd"])
  func paths(name: String) throws {
    let before = place.files
    try expectRefusal(
      "path.odt", ZipWriter.archive([entry("content.xml"), entry(name)]),
      """
      is not read: the archive names an entry outside of itself, or with control characters: "\(name)"
      hint: open it in a word processor, save it as a new document, and read that
      """)
    #expect(place.files == before + ["path.odt"])
  }

  @Test("NUL bytes are no text")
  func nul() throws {
    try expectRefusal(
      "nul.txt", [0x41, 0, 0x42],
      """
      is not text: it looks like binary data with NUL bytes (byte 1)
      hint: convert the document to UTF-8 text first and read that file
      """)
  }

  @Test(
    "characters that deceive are kept, shown and reported",
    arguments: [
      (
        "a\u{1B}[31mb", "a⟨U+001B⟩[31mb",
        "control-character · 1..<2 · 1 control character, kept as it is: U+001B ×1"
      ),
      (
        "a\u{200B}b", "a⟨U+200B⟩b",
        "invisible-character · 1..<2 · 1 invisible character, kept as it is: U+200B ZERO WIDTH SPACE ×1"
      ),
      (
        "a\u{202E}\u{200B}\u{200B}b", "a⟨U+202E⟩⟨U+200B⟩⟨U+200B⟩b",
        "invisible-character · 1..<2 · 3 invisible characters, kept as they are: U+200B ZERO WIDTH SPACE ×2, "
          + "U+202E RIGHT-TO-LEFT OVERRIDE ×1"
      ),
      (
        "p\u{430}rty", "p\u{430}rty",
        "look-alike · 0..<5 · “p\u{430}rty” has look-alikes, kept as they are: U+0430 CYRILLIC SMALL LETTER A looks like a"
      ),
    ])
  func deceptive(written: String, shown: String, finding: String) throws {
    try place.write("a.txt", "\(written) agreed to the terms of the joint statement.\n")
    let run = try place.tifa("segment", "a.txt")
    #expect(run.status == 0 && run.output.contains("\(shown) agreed"), "\(run.transcript)")
    #expect(run.output.contains("\n  \(finding)\n"), "\(run.output)")
    let json = try place.tifa("segment", "a.txt", "--format", "json").output
    let parts = finding.split(separator: " · ")
    #expect(json.contains("\"category\": \"\(parts[0])\", \"message\": \"\(parts[2])\""), "\(json)")
  }
}
