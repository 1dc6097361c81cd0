import StatementModel
import Testing

@testable import Reports

@Suite struct PlacesTests {
  @Test func placesAreNamedByLabelsParagraphsAndSentences() {
    var text = TextBuilder("a", .chinese)
    text.add("title", role: .title, "标题")
    text.add("p_1", role: .salutation, "各位代表：")
    text.add("p_2", role: .preamble, "甲。", "乙。")
    text.add("sec_1__heading", "一、", ["1"], role: .heading, "河流")
    text.add("sec_1__p_1", "", ["1"], "丙。")
    text.add("sec_1__item_2__p_1", "（二）", ["1", "2"], "丁。")
    text.add("sec_1__item_2__p_2", "", ["1", "2"], role: .closing, "戊。")
    text.add("dateline", role: .dateline, "某日")
    let places = Places(text.text(), words: .english)
    #expect(places.names == ["title", "p1", "p2 c1", "p2 c2", "一", "一 p1", "一（二） p1", "一（二） p2", "dateline"])
    #expect(places.sections == [Places.Section(label: "一、", heading: "河流", number: "1")])
    #expect(places.sectionIndices == [nil, nil, nil, nil, 0, 0, 0, 0, nil])
  }

  @Test func latinLabelsAndLevelsWithoutALabel() {
    var text = TextBuilder("a", .english)
    text.add("sec_2__p_1", "2.", ["2"], "One.")
    text.add("sec_2__item_a__p_1", "(a)", ["2", "a"], "Two.")
    text.add("sec_3__par_1__p_1", "1.", ["3", "1"], "Three.")
    #expect(Places(text.text(), words: .english).names == ["2 p1", "2(a) p1", "3 1 p1"])
  }

  @Test func aParagraphAfterTheNumberedPartStandsUnderNoSection() {
    var text = TextBuilder("x", .english)
    text.add("sec_1__p_1", "1.", ["1"], "The two sides agreed.")
    text.add("p_1", "", [], "Further matters were discussed.")
    #expect(Places(text.text(), words: .english).sectionIndices == [0, nil])
  }

  @Test func aBulletDoesNotTakeTheNameOfItsSection() {
    var text = TextBuilder("x", .chinese)
    text.add("sec_1__p_1", "一、", ["1"], "甲。")
    text.add("sec_1__p_2", "——", ["1"], "乙。")
    #expect(Places(text.text(), words: .english).names == ["一 p1", "一 p2"])
  }
}
