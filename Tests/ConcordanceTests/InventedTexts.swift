import StatementModel

@testable import Concordance

/// Texts that were made up for these tests.
enum InventedTexts {
  /// A text in a language, of one block, a clause for each sentence.
  static func text(
    _ id: String, _ date: String?, in language: Language = .chinese, role: Role = .operative, label: String = "一、",
    _ sentences: String...
  ) -> ConcordanceText {
    let scalars = Array(sentences.joined().unicodeScalars)
    var (start, clauses) = (0, [Clause]())
    for (index, sentence) in sentences.enumerated() {
      let end = start + sentence.unicodeScalars.count
      clauses.append(Clause(id: "sec_1__p_1__c_\(index + 1)", range: ScalarRange(start, end)))
      start = end
    }
    let block = Block(id: "sec_1__p_1", label: label, role: role, range: ScalarRange(0, start), clauses: clauses)
    var facts = ConcordanceText.Facts(
      id: "\(id).\(language.rawValue)", statement: id, language: language, key: "\(id) \(sentences)")
    facts.date = date.flatMap { StatementDate($0) }
    return ConcordanceText(
      facts: facts, blocks: [block], extracted: ExtractedText(scalars: scalars, decoder: "utf-8", sourceSHA256: ""))
  }

  /// A small series in three languages, out of order on purpose.
  static var series: [ConcordanceText] {
    [
      text("a/2003", "2003", "双方同意深化铁路合作。", "甲方支持全面战略合作，乙方支持全面深化合作。"),
      text("a/2001", "2001-05-02", "雙方同意深化鐵路合作。", "维护“边境”稳定；好邻居、好朋友。"),
      text(
        "a/2002", "2002", in: .english, label: "2.", "The two sides agreed on joint railway\n cooperation.",
        "Joint rail cooperation goes on."),
      text("b/2002", "2002", in: .vietnamese, "Hai bên nhất trí hoà bình."),
      text("b/undated-1", nil, role: .closing, label: "", "好朋友、好邻居。"),
    ]
  }
}
