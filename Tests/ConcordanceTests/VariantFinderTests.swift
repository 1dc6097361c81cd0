import StatementModel
import Testing

@testable import Concordance

@Suite struct VariantFinderTests {
  private func variants(_ phrase: String, _ language: Language = .chinese, _ sentences: String...) throws -> [String] {
    let text = InventedTexts.text("x/2001", "2001", in: language, sentences.joined())
    let concordance = Concordance([text])
    return try VariantFinder(concordance).hits(of: try #require(FoldedPhrase(phrase)), in: [0]).map { hit in
      "\(hit.kind) \(String(decoding: concordance.bytes(hit.hit.place)[hit.hit.range], as: UTF8.self))"
    }
  }

  @Test func wordsInsideInChinese() throws {
    #expect(
      try variants("战略合作伙伴关系", .chinese, "建立战略协作合作伙伴关系和战略合作新型伙伴关系。") == ["inserted 战略协作合作伙伴关系", "inserted 战略合作新型伙伴关系"])
    #expect(try variants("战略合作", .chinese, "战略合作，战略，合作，战略上完全不同的合作").isEmpty, "no mark and no more than four characters")
    #expect(try variants("合作", .chinese, "合力作").isEmpty, "a word of two characters is not parted")
  }

  @Test func wordsInsideElsewhere() throws {
    #expect(
      try variants(
        "strategic partnership", .english,
        "a strategic cooperative partnership; a strategic, new partnership; strategic partnerships") == [
          "inserted strategic cooperative partnership"
        ])
    #expect(try variants("rules order", .english, "rules-based order, rules based orders").isEmpty)
    #expect(
      try variants("đối tác chiến lược", .vietnamese, "quan hệ đối tác hợp tác chiến lược") == [
        "inserted đối tác hợp tác chiến lược"
      ])
  }

  @Test func listsInAnotherOrder() throws {
    let phrase = "好邻居、好朋友、好同志、好伙伴"
    #expect(try variants(phrase, .chinese, "好邻居、好朋友、好同志、好伙伴。").isEmpty, "the phrase itself is no variant")
    #expect(try variants(phrase, .chinese, "做好朋友、好邻居、好伙伴和好同志。") == ["reordered 好朋友,好邻居,好伙伴和好同志"])
    #expect(try variants(phrase, .chinese, "好朋友、好邻居、好伙伴。").isEmpty, "a member is missing")
    #expect(
      try variants("peace, trade, trust", .english, "on trade, trust and peace.") == [
        "reordered trade, trust and peace"
      ])
  }
}
