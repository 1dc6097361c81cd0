import Foundation
import TestSupport
import Testing

/// The counts of the shipped statement of 2022-11-01 as they were read and counted in the text by hand.
@Suite("track on the shipped statement")
struct ShippedStatementPhraseTests {
  private static let counts = [
    "全面战略合作伙伴关系": 4, "全面合作": 2, "中越": 32, "越中": 2, "命运共同体": 0, "命运与共": 1, "好邻居": 2,
    "好邻居、好朋友、好同志、好伙伴": 1, "南海": 4, "周边外交": 0, "香港": 0, "新疆": 0, "西藏": 0, "东海": 0, "全球文明倡议": 0,
    "防务合作是两国关系的支柱之一": 1, "支持全球发展倡议": 1,
  ]

  @Test("every count, from the corpus and from the file; and how much of the catalogue is held")
  func counts() throws {
    let place = try Workplace()
    try place.copy("Corpus/cn-vn/2022-11-01.zh/source.txt", to: "statement.txt")
    _ = try place.tifa("init")
    _ = try place.tifa("add", "--series", "cn-vn", "--date", "2022-11-01", "statement.txt")
    let phrases = Self.counts.keys.sorted()
    let corpus = try Survey(
      try TifaProcess(["track", "--series", "cn-vn", "--format", "json"] + phrases, in: place.folder))
    let file = try Survey(
      try TifaProcess(["track", "--format", "json"] + phrases + ["--in", "statement.txt"], in: place.folder))
    for survey in [corpus, file] {
      for phrase in survey.phrases { #expect(phrase.total == Self.counts[phrase.phrase], "\(phrase.phrase)") }
      #expect(survey.phrases.map(\.phrase) == phrases)
    }
    #expect(corpus.statementsHeld == 1 && corpus.statementsCatalogued == 30 && file.statementsCatalogued == nil)
    #expect(
      try place.tifa("track", "南海", "--series", "cn-vn").output.hasPrefix("cn-vn: 1 of 30 catalogued statements held\n")
    )
  }
}
