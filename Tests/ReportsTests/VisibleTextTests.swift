import Testing

@testable import Reports

@Suite struct VisibleTextTests {
  @Test(arguments: [
    0x0, 0x1B, 0x7F, 0x85, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200D, 0x200E, 0x202E, 0x2060, 0x2066, 0x2800,
    0x3164, 0xE000, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFF, 0xE0041, 0xE0100, 0x10FFFF,
  ]) func whatCannotBeSeenIsNamed(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(VisibleText.isHidden(scalar))
    let shown = VisibleText.line("a\(Character(scalar))b")
    #expect(shown == "a\(VisibleText.token(scalar))b" || (VisibleText.isBlank(scalar) && shown == "a b"))
  }

  @Test func theShortCutsSayWhatUnicodeSays() {
    for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
      let properties = scalar.properties
      #expect(VisibleText.isBlank(scalar) == properties.isWhitespace)
      if VisibleText.isHidden(scalar) { continue }
      switch properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
        Issue.record("U+\(String(scalar.value, radix: 16)) is shown")
      case .nonspacingMark, .enclosingMark: #expect(DisplayWidth.isCombining(scalar))
      default: #expect(!properties.isDefaultIgnorableCodePoint)
      }
    }
  }

  @Test func lettersOfAllScriptsStay() {
    let text = "Điều 1: 第一条 𠮷 “quoted” — Tiếng Việt e\u{302}\u{301} ﷽ 한국"
    #expect(Array(VisibleText.line(text).utf8) == Array(text.utf8))
  }

  @Test func longRunsOfMarksEnd() {
    let marks = String(repeating: "\u{301}", count: 20)
    let shown = VisibleText.line("a" + marks)
    #expect(shown.unicodeScalars.count(where: { $0 == "\u{301}" }) == VisibleText.longestMarkRun)
    #expect(shown.hasSuffix("⟨U+0301⟩"))
  }

  @Test func escapesWorkOnBytes() {
    let escaped = HTMLEscaping.escape("\"\u{301} <\u{338}&'")
    #expect(escaped.utf8.elementsEqual("&quot;\u{301} &lt;\u{338}&amp;&#39;".utf8))
    #expect(HTMLEscaping.fragment("a\"\u{301} 七") == "#a%22%CC%81%20%E4%B8%83")
  }
}
