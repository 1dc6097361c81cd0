import DiffEngine
import Foundation
import StatementModel
import Testing

@testable import Reports

@Suite("citations") struct CitationTests {
  private static func text(
    _ language: Language, title: String, place: String?, labels: [String] = ["七、", "（三）"]
  ) -> StatementText {
    var builder = TextBuilder("aa-bb/2022-11-01.\(language.rawValue)", language)
    builder.add("title", role: .title, title, clauseID: "title")
    builder.add("sec_7__p_1", labels[0], ["7"], "One.", "Two.")
    builder.add("sec_7__item_3__p_1", labels[1], ["7", "3"], "Three.")
    builder.add("sec_7__item_3__p_2", "", ["7", "3"], "Four.")
    let plain = builder.text(title: title, date: "2022-11-01", source: "https://example.org/a_b?x=1&y=2")
    var metadata = plain.metadata
    metadata.place = place.map { Sourced($0, .given) }
    metadata.parties = [Sourced("A", .given), Sourced("B & C", .given)]
    metadata.captured = StatementDate("2024-05-17").map { Sourced($0, .given) }
    return StatementText(id: plain.id, extracted: plain.extracted, metadata: metadata, blocks: plain.blocks)
  }

  private static let chinese = text(.chinese, title: "青山国和白水国《睦邻》联合声明", place: "北京")
  private static let english = text(.english, title: "Joint Statement", place: "Beijing", labels: ["7.", "(c)"])

  @Test(
    "the form that goes into a cable, in the language of the text",
    arguments: [
      ("sec_7__p_1__c_1", "第七条第1段第1句"), ("sec_7__item_3__p_2", "第七条第（三）项第2段"), ("sec_7", "第七条"),
      ("title", "标题"),
    ])
  func chineseCable(part: String, locator: String) {
    let citation = Citation(Self.chinese, part: part).rendered(.cable)
    #expect(citation == "《青山国和白水国〈睦邻〉联合声明》（2022年11月1日，北京）\(locator)\n")
  }

  @Test func otherCables() {
    #expect(
      Citation(Self.english, part: "sec_7__p_1__c_1").rendered(.cable)
        == "“Joint Statement” (1 November 2022, Beijing), para. 7, subpara. 1, first sentence\n")
    #expect(
      Citation(Self.english, part: "sec_7__item_3__p_2__c_1").rendered(.cable)
        .hasSuffix(", para. 7, item (c), subpara. 2, first sentence\n"))
    let vietnamese = Self.text(.vietnamese, title: "Tuyên bố chung", place: "Hà Nội", labels: ["7.", "c)"])
    #expect(
      Citation(vietnamese, part: "sec_7__p_1__c_2").rendered(.cable)
        == "“Tuyên bố chung” (ngày 1/11/2022, Hà Nội), điểm 7, đoạn 1, câu 2\n")
    let traditional = Self.text(.chineseTraditional, title: "聯合聲明", place: nil)
    #expect(
      Citation(traditional, part: "sec_7__item_3").rendered(.cable) == "《聯合聲明》（2022年11月1日）第七條第（三）項\n")
  }

  @Test("guides of law and scholarship")
  func guides() {
    let citation = Citation(Self.english, part: "sec_7__p_1", permalink: "aa-bb/2022-11-01.en@c0ffee#sec_7__p_1")
    let link = "aa-bb/2022-11-01.en@c0ffee#sec_7__p_1"
    let address = "https://example.org/a_b?x=1&y=2"
    #expect(
      citation.rendered(.gb7714)
        == "A, B & C. Joint Statement[EB/OL]. Beijing, 2022: 第7条第1段(2022-11-01)[2024-05-17]. \(address). \(link).\n")
    #expect(
      citation.rendered(.chicago)
        == "“Joint Statement,” Beijing, November 1, 2022, para. 7, subpara. 1, accessed May 17, 2024, \(address), \(link).\n"
    )
    #expect(
      citation.rendered(.bluebook)
        == "Joint Statement, A-B & C, ¶ 7, sub-¶ 1, Nov. 1, 2022, \(address), [\(link)].\n")
    #expect(
      citation.rendered(.aglc)
        == "Joint Statement, A–B & C (1 November 2022, Beijing) para 7, subpara 1 <\(address)> <\(link)>.\n")
  }

  @Test("data for programs: JSON that parses, TeX in which nothing is a command")
  func data() throws {
    let citation = Citation(Self.english, part: "sec_7", permalink: "x@1#sec_7")
    let parsed = try JSONSerialization.jsonObject(with: Data(citation.rendered(.cslJSON).utf8)) as? [[String: Any]]
    let item = try #require(parsed?.first)
    #expect(item["type"] as? String == "treaty" && item["title"] as? String == "Joint Statement")
    #expect((item["issued"] as? [String: [[Int]]])?["date-parts"] == [[2022, 11, 1]])
    #expect(item["archive_location"] as? String == "x@1#sec_7")
    let tex = citation.rendered(.bibtex)
    #expect(tex.hasPrefix("@misc{aa-bb_2022-11-01.en_sec_7,\n  author = {{A} and {B \\& C}},\n"))
    #expect(tex.contains("url = {https://example.org/a\\_b?x=1\\&y=2}") && tex.contains("month = nov,"))
  }

  @Test("what is not known is left out")
  func unknown() {
    let plain = Citation(Samples.latin.texts.old)
    for style in CitationStyle.allCases {
      let citation = plain.rendered(style)
      #expect(!citation.contains("()") && !citation.contains("（）") && !citation.contains("nil"), "\(citation)")
    }
    #expect(plain.rendered(.cable) == "“old.txt”\n")
  }

  @Test func ordinals() {
    #expect(
      ["1", "12", "13", "21", "22", "111", "x"].map(EnglishOrdinals.word) == [
        "first", "twelfth", "13th", "21st", "22nd", "111th", "x",
      ])
  }
}
