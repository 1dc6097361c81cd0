import Foundation
import StatementModel
import Testing

@testable import Normalizer

/// Pages that lost their paragraphs; the texts are invented, but for the shipped statement.
struct MidLineLabelTests {
  private func cut(_ text: String, _ language: Language? = nil) -> StatementText {
    Normalizer().normalize(
      ExtractedText(scalars: Array(text.unicodeScalars), decoder: "utf-8", sourceSHA256: ""), id: "t",
      language: language)
  }

  @Test(
    "labels in mid-line begin paragraphs where the numbers go on one by one",
    arguments: [
      (
        "一、甲方访问乙国。二、双方同意加强合作。（一）扩大贸易。（二）加强农业合作。三、双方主张多边主义。", Language.chinese,
        ["一、", "二、", "（一）", "（二）", "三、"]
      ),
      (
        "TUYÊN BỐ CHUNG 1. Hai bên nhất trí. 2. Hai bên hài lòng về: a) thương mại; b) đầu tư. 3. Hai bên ủng hộ hòa bình.",
        .vietnamese, ["", "1.", "2.", "3."]
      ),
      (
        "1. The leaders met in 2022. They spent $22.3 billion. 2. They agreed on 5 July. 3. They reaffirmed peace.",
        .english, ["1.", "2.", "3."]
      ),
    ])
  func collapsed(text: String, language: Language, labels: [String]) {
    let result = cut(text, language)
    #expect(result.blocks.map(\.label) == labels)
    #expect(result.findings.contains { $0.category == .repair && $0.message.contains("in mid-line") })
  }

  @Test(
    "numbers in running text stay there",
    arguments: [
      ("双方强调：一是深化互信。二是扩大合作。三是加强协调。", Language.chinese),
      ("双方根据第一条。第二条不适用。", .chinese), ("他说，一、二、三产业都要发展。四、五产业另议。", .chinese),
      ("The goals are 1. clear and 2. shared. They met.", .english),
    ])
  func runningText(text: String, language: Language) { #expect(cut(text, language).blocks.count == 1) }

  @Test("the shipped statement on one line has the labels and clauses that it has in its paragraphs")
  func shippedStatement() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let source = try String(
      contentsOf: root.appendingPathComponent("Corpus/cn-vn/2022-11-01.zh/source.txt"), encoding: .utf8)
    let whole = cut(source)
    let body = whole.blocks.filter { !$0.label.isEmpty }
    let line = body.map { block in
      let end = whole.blocks.first { $0.range.start > block.range.start && !$0.label.isEmpty }?.range.start
      return whole[ScalarRange(block.range.start, end ?? block.range.end)].filter { !$0.isWhitespace }
    }.joined()
    let collapsed = cut(line, .chinese)
    #expect(collapsed.blocks.map(\.label) == body.map(\.label))
    #expect(collapsed.blocks.map(\.path) == body.map(\.path))
  }
}
