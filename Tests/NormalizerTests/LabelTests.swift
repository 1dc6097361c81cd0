import Foundation
import Laws
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

  @Test(
    arguments: [
      ("1、甲。\n2、乙。\n4、丁。", Language.chinese, ["1、", "2、", "4、"]),
      ("(a) A.\n\n(b) B.\n\n(d) D.", .english, ["(a)", "(b)", "(d)"]),
      ("1. Một.\n2. Hai.\n5. Năm.", .vietnamese, ["1.", "2.", "5."]),
    ]) func aListThatEndsWithAJumpKeepsItsLabelAndIsReported(_ text: String, _ language: Language, _ labels: [String])
  {
    let read = read(text, language)
    #expect(read.blocks.map(\.label) == labels)
    #expect(read.count(.numberingGap) == 1)
  }

  @Test func aListThatEndsWithItsLastNumberOnceMoreIsReported() {
    let text = read("1. A.\n\n2. B.\n\n2. C.", .english)
    #expect(text.blocks.map(\.label) == ["1.", "2.", "2."])
    #expect(text.count(.numberingRepeat) == 1)
  }

  @Test(arguments: ["6. F.", "(d) D.", "2022. D."]) func whatIsFarOffIsNoPartOfTheList(_ paragraph: String) {
    let text = read("1. A.\n\n2. B.\n\n\(paragraph)", .english)
    #expect(text.blocks.last?.label == "")
    #expect(text.count(.numberingGap) == 0)
  }

  @Test(
    arguments: [
      (
        "1. Scope\n\n1.1. A b.\n\n1.2. C d.\n\n1.2.1 E f.\n\n1.2.2 G h.\n\n2. Terms\n\n2.1. I j.\n\n(a) K.\n\n(b) L.",
        Language.english,
        ["1", "1/1", "1/2", "1/2/1", "1/2/2", "2", "2/1", "2/1/a", "2/1/b"]
      ),
      (
        "第一条　甲方。\n1.1甲。\n1.2乙。\n第二条　乙方。\n2.1丙。\n2.2丁。", .chinese, ["1", "1/1", "1/2", "2", "2/1", "2/2"]
      ),
      (
        "Điều 1. Phạm vi\n1.1. Một.\n1.2. Hai.\na) Ba.\nb) Bốn.\nĐiều 2. Áp dụng\n2.1) Năm.\n2.2) Sáu.", .vietnamese,
        ["1", "1/1", "1/2", "1/2/a", "1/2/b", "2", "2/1", "2/2"]
      ),
      ("Foreword\n\n1.1 A b.\n\n1.2 C d.\n\n2.1 E f.", .english, ["", "1-1", "1-2", "2-1"]),
    ]) func labelsThatNameTheLevelsAboveThem(_ text: String, _ language: Language, _ expected: [String])
  {
    let read = read(text, language)
    #expect(paths(read) == expected)
    #expect(Set(read.blocks.map(\.id)).count == read.blocks.count)
    #expect(read.count(.numberingGap) == 0)
  }

  @Test func aGapBelowIsReportedWhereTheNumbersGoOn() {
    let text = read("1. A.\n\n1.1 B c.\n\n1.2 D e.\n\n1.4 F g.\n\n1.5 H i.\n\n2. J.", .english)
    #expect(text.blocks.map(\.label) == ["1.", "1.1", "1.2", "1.4", "1.5", "2."])
    #expect(text.count(.numberingGap) == 1)
  }

  @Test(arguments: [
    "1.5 per cent of the budget goes there.", "3.2.1 of the program was released.", "2.5 million people live there.",
    "1.05 is a figure.", "1.1.2013 was a holiday.",
  ]) func decimalsAndVersionsAreNoLabels(_ paragraph: String) {
    let text = read("1. We met.\n\n\(paragraph)\n\n2. We agreed.\n\n\(paragraph)", .english)
    #expect(text.blocks.map(\.label) == ["1.", "", "2.", ""])
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

  @Test(arguments: ["1 - ", "1- ", "1 – ", "1\u{A0}- "]) func vietnameseNumbersMayHaveADash(_ label: String) {
    let second = label.replacing("1", with: "2")
    let text = read("Tuyên bố chung\n\(label)Hai bên hài lòng.\nMột.\n\(second)Hai bên nhất trí.", .vietnamese)
    #expect(text.blocks.map(\.label) == ["", label, "", second].map { $0.trimmingCharacters(in: .whitespaces) })
    #expect(paths(text) == ["", "1", "1", "2"])
    #expect(text.marked.hasSuffix("⟦Hai bên nhất trí.⟧"))
  }

  @Test(arguments: ["5 - 7 tháng 11 là ngày lễ.", "3- 4 nước dự.", "1-2 nước dự.", "2 -3 nước dự."])
  func vietnameseSpansAreNoLabels(_ paragraph: String) {
    #expect(read("Hai bên gặp nhau.\n\(paragraph)\nHai bên nhất trí.", .vietnamese).blocks[1].label == "")
  }

  @Test(arguments: [
    "Chương III.\nQUY ĐỊNH", "Chương III. Quy định", "CHƯƠNG III: QUY ĐỊNH", "Phần III. Quy định", "Mục 3. Quy định",
  ]) func vietnameseDivisionsMayEndWithAStop(_ heading: String) {
    let text = read("Luật này quy định.\n\(heading)\nĐiều 1. Một.", .vietnamese)
    let end = heading.firstIndex { ".:".contains($0) } ?? heading.startIndex
    #expect(text.blocks[1].label == String(heading[...end]))
    #expect(text.blocks[1].role == .heading && !text.marked.contains("⟦."))
  }

  @Test(arguments: [("Article 1", "Article 2"), ("ARTICLE I", "ARTICLE II"), ("**Article 1**", "**Article 2**")])
  func articlesMayStandAlone(_ first: String, _ second: String) {
    let text = read("We agree.\n\n\(first)\n\nShips sail.\n\nBoats too.\n\n\(second)\n\nPorts open.", .english)
    #expect(paths(text) == ["", "1", "1", "1", "2", "2"])
    #expect(text.blocks.map(\.label)[1] == first.replacing("*", with: ""))
    #expect(text.marked.hasSuffix("⟦Ports open.⟧"))
    #expect(Loss.problems(in: text).isEmpty)
  }

  @Test(arguments: ["Article 1 of the pact applies.", "Article 2 and Article 3 apply."])
  func articlesThatASentenceSpeaksOfAreNoLabels(_ sentence: String) {
    #expect(read("We agree.\n\n\(sentence)\n\nArticle 2\n\nArticle 3", .english).blocks[1].label == "")
  }

  @Test func gapsAndRepeatsAreFindings() {
    let text = read("一、甲。\n三、乙。\n三、丙。", .chinese)
    #expect(text.count(.numberingGap) == 1)
    #expect(text.count(.numberingRepeat) == 1)
    #expect(text.blocks.map(\.id) == ["sec_1__p_1", "sec_3__p_1", "sec_3-2__p_1"])
  }

  @Test(arguments: [
    ("一、甲。\n三、乙。", "Before 三、 the number 2 is missing"), ("一、甲。\n七、乙。", "Before 七、 the numbers 2 to 6 are missing"),
  ]) func gapsSayWhichNumbersAreMissing(_ text: String, _ message: String) {
    #expect(read(text, .chinese).findings.first { $0.category == .numberingGap }?.message == message)
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
