import Testing

@testable import Reports

@Suite struct LineBreakerTests {
  @Test func wideTextBreaksAnywhereButBeforeClosingMarks() {
    #expect(lines("双方同意，合作。", 8) == ["双方同", "意，合", "作。"])
    #expect(lines("他说“好”并签署", 6) == ["他说", "“好”并", "签署"])
  }

  @Test func latinTextBreaksAtBlanks() {
    #expect(lines("open all rivers now", 9) == ["open all", "rivers", "now"])
    #expect(lines("unbreakable", 4) == ["unbr", "eaka", "ble"])
  }

  @Test func clustersAreNeverCut() {
    #expect(lines("e\u{301}e\u{301}e\u{301}", 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    #expect(lines("𠮷𠮷", 1) == ["𠮷", "𠮷"])
  }

  @Test func markersStayWithTheirWords() {
    let text = StyledText([
      Redline.Piece(mark: .equal, text: "双方"), Redline.Piece(mark: .deleted, text: "加强"),
      Redline.Piece(mark: .inserted, text: "深化"),
    ])
    let broken = LineBreaker.lines(text.cells, width: 8).map(text.wording)
    #expect(broken == ["双方[-加", "强-]{+深", "化+}"])
  }

  @Test(arguments: [
    ("a", 1), ("中", 2), ("ａ", 2), ("ｱ", 1), ("“", 1), ("e\u{301}", 1), ("ệ", 1), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("𠮷", 2), ("🚀", 2), ("　", 2), ("…", 1),
  ]) func width(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func whatStandsAloneIsACharacterBesideAnyOther() {
    let alone = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init).filter(StyledText.standsAlone)
    #expect(alone.count > 27_000)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: alone + alone.reversed())
    for sample: Unicode.Scalar in ["a", "中", "ệ"] { for scalar in alone { view.append(contentsOf: [scalar, sample]) } }
    #expect(String(view).count == view.count)
  }

  @Test func theTableOfWidthsIsInOrder() {
    let ranges = DisplayWidth.wide
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
  }

  private func lines(_ text: String, _ width: Int) -> [String] {
    let text = StyledText(text)
    return LineBreaker.lines(text.cells, width: width).map(text.wording)
  }
}
