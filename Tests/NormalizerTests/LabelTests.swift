import StatementModel
import Testing

@testable import Normalizer

@Suite struct Labels {
  private func paths(_ text: StatementText) -> [String] { text.blocks.map { $0.path.joined(separator: "/") } }

  @Test(arguments: [
    "一、甲。\n（一）乙。\n1.丙。\n2.丁。\n（二）戊。\n二、己。", "一, 甲。\n(一) 乙。\n１．丙。\n２．丁。\n（ 二 ）戊。\n二､己。",
    "一．甲。\n(一)乙。\n1、丙。\n2、丁。\n(二)戊。\n二. 己。",
  ]) func shapesOfOneKindAreOneKind(_ text: String) {
    #expect(paths(read(text, .chinese)) == ["1", "1/1", "1/1/1", "1/1/2", "1/2", "2"])
  }

  @Test func articlesRunThroughChaptersAndTakeSuffixes() {
    let text = read("## 第一章 总则\n\n第一条 甲。\n\n乙。\n\n**第一条之一** 丙。\n\n## 第二章 附则\n\n第二条　丁。", .chinese)
    #expect(text.blocks.map(\.label) == ["第一章", "第一条", "", "第一条之一", "第二章", "第二条"])
    #expect(paths(text) == ["1", "1/1", "1/1", "1/1-1", "2", "2/2"])
    #expect(
      text.blocks.map(\.id) == [
        "chp_1__heading", "art_1__p_1", "art_1__p_2", "art_1-1__p_1", "chp_2__heading", "art_2__p_1",
      ])
    #expect(text.count(.numberingGap) == 0)
  }

  @Test(arguments: ["根据第五条，双方同意。", "第五条规定的义务，双方履行。", "2022年双方同意。", "8.3％的增长。", "二十国集团很重要。", "一带一路很重要。"])
  func crossReferencesAndFiguresAreNoLabels(_ paragraph: String) {
    #expect(read("一、甲。\n\(paragraph)", .chinese).blocks.last?.label == "")
  }

  @Test(arguments: [
    "2 March 2022 was a Wednesday.", "19/8 is a date.", "14th Congress delegates met.", "2022. A year ended.",
    "I agree with this.",
  ])
  func datesAndOrdinalsAreNoLabels(_ paragraph: String) {
    #expect(read("1. We met.\n\n2. We agreed.\n\n\(paragraph)", .english).blocks.last?.label == "")
  }

  @Test func lettersAndRomanNumbersAreToldApartByTheirSequence() {
    let text = read("1. A b.\n\n(a) C.\n\n(b) D.\n\n(i) E.\n\n(ii) F.\n\n(c) G.\n\n2. H.", .english)
    #expect(paths(text) == ["1", "1/a", "1/b", "1/b/1", "1/b/2", "1/c", "2"])
  }

  @Test func boldHeadingsGiveTheirNumberAndKeepMarksOutside() {
    let text = read("**1. Opening**\n\nWe met.\n\n**2.\u{A0}<u>Peace</u>**\n\nWe agreed.", .english)
    #expect(text.marked == "«1.»⟦Opening⟧\n⟦We met.⟧\n«2.»⟦Peace⟧\n⟦We agreed.⟧")
    #expect(text.roles.filter { $0 == .heading }.count == 2)
  }

  @Test func vietnameseLevels() {
    let text = read("Chương I\nQUY ĐỊNH\nĐiều 1. Phạm vi\n1. Một.\na) Hai.\nb) Ba.\n2. Bốn.", .vietnamese)
    #expect(text.blocks.map(\.label).prefix(4) == ["Chương I", "", "Điều 1.", "1."])
    #expect(paths(text).prefix(5) == ["1", "1", "1/1", "1/1/1", "1/1/1/a"])
    #expect(text.roles.prefix(3) == [.heading, .heading, .heading])
  }

  @Test func gapsAndRepeatsAreFindings() {
    let text = read("一、甲。\n三、乙。\n三、丙。", .chinese)
    #expect(text.count(.numberingGap) == 1)
    #expect(text.count(.numberingRepeat) == 1)
    #expect(text.blocks.map(\.id) == ["sec_1__p_1", "sec_3__p_1", "sec_3-2__p_1"])
  }

  @Test func dashBulletsHaveALabelAndKeepThePath() {
    let text = read("一、工作回顾\n过去一年。\n——增长加快。\n——就业增加。", .chinese)
    #expect(text.blocks.map(\.label) == ["一、", "", "——", "——"])
    #expect(paths(text) == ["1", "1", "1", "1"])
    #expect(text.roles.first == .heading)
  }

  /// The bullet after a nested list stood under the list's last number.
  @Test func bulletAfterANestedListLeavesIt() {
    let text = read("-   We agree:\n\n    (i) one;\n\n    (ii) two.\n\n-   We meet again.", .english)
    #expect(paths(text) == ["", "1", "2", ""])
  }
}
