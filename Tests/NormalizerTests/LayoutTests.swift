import StatementModel
import Testing

@testable import Normalizer

@Suite struct Layout {
  /// Hard-wrapped at 32 columns; the date at the beginning of a line is no label, the list items are.
  private static let wrapped = """
    1.  We, the leaders of Arden and
        Borea, met today in Cordia.
        After the vote in the assembly
        on 2 March 2022, we will act
        together with our partners to
        keep the peace that both our
        peoples hope for.
    2.  We welcome the new treaty.
    3.  We will meet again next year
        at a place still to be named.
    """

  @Test func hardWrapsAreJoinedAndItemsKept() {
    let text = read(Self.wrapped, .english)
    #expect(text.blocks.map(\.label) == ["1.", "2.", "3."])
    #expect(text.blocks.map(\.clauses.count) == [2, 1, 1])
  }

  @Test func oneSentenceALineIsNotAHardWrap() {
    let text = read(
      "The Committee met.\nIt decided to keep rates.\nGrowth was slow.\nPrices rose.\nIt will meet again in May.",
      .english)
    #expect(text.blocks.count == 5)
  }

  @Test func wideBlanksPartParagraphsInsideALine() {
    let text = read("甲方声明。\u{3000}\u{3000}乙方声明。\t\u{3000} 丙方。丁\u{3000}戊。", .chinese)
    #expect(text.marked == "⟦甲方声明。⟧\n⟦乙方声明。⟧\n⟦丙方。⟧⟦丁\u{3000}戊。⟧")
  }

  @Test func headingSpacedOutIsOneHeading() {
    let text = read(
      "## 第一章\u{3000}总\u{3000}\u{3000}则\n\n第一条\u{3000}甲。\n\n附\u{3000}\u{3000}则\n\n第二条\u{3000}乙。\n", .chinese)
    #expect(
      text.blocks.flatMap(\.clauses).map { text[$0.range] } == [
        "总\u{3000}\u{3000}则", "甲。", "附\u{3000}\u{3000}则", "乙。",
      ])
  }

  @Test func headerIsABlockWithoutClausesAndGivesMetadata() {
    let text = read(
      "---\ndate: '2021-09-15'\nsource_url: https://example.org/a\ntitle: \"Leaders\\u2019 Statement of\\\n  \\ Arden\\_and Borea\"\n---\n\nWe met.",
      .english)
    #expect(text.roles.first == .frontMatter)
    #expect(text.blocks.first?.clauses.isEmpty == true)
    #expect(text.metadata.title?.value == "Leaders’ Statement of Arden and Borea")
    #expect(text.metadata.date?.value == StatementDate("2021-09-15"))
    #expect(text.metadata.sourceAddress?.value == "https://example.org/a")
  }

  @Test func commentIsAnAnnotationWithoutClauses() {
    let text = read("# 甲法\n\n<!-- INFO END -->\n\n第一条 甲。", .chinese)
    #expect(text.roles == [.title, .annotation, .operative])
    #expect(text.blocks[1].clauses.isEmpty)
  }

  @Test func marksStayOutsideOfClauses() {
    let text = read("- **We agree.**\n- *Note* this.\n\n\\###\n", .english)
    #expect(text.marked == "⟦We agree.⟧\n⟦*Note* this.⟧")
  }
}
