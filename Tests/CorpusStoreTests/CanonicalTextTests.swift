import StatementModel
import Testing

@testable import CorpusStore

@Suite struct CanonicalTextTests {
  @Test(arguments: [
    ("", ""),
    ("双方同意。双方强调。", "双方同意。\n双方强调。\n"),
    ("第一段。\n\n第二段。", "第一段。\n\n第二段。\n"),
    ("双方　同意 加强\r合作。", "双方同意加强合作。\n"),
    ("Both  sides\u{a0}agreed\tto\rmeet", "Both sides agreed to meet\n"),
    ("合作，\r双方 2022 年 APEC 会议 。", "合作，双方 2022 年 APEC 会议。\n"),
    ("强调 “一带一路” 和 ……", "强调“一带一路”和……\n"),
    ("到20\r30年增长3.\r5个点，共7 8项。", "到2030年增长3.5个点，共7 8项。\n"),
    ("the “Belt” and — well", "the “Belt” and — well\n"),
    ("𠮷　野", "𠮷野\n"),
    ("双\u{200b}方", "双\u{200b}方\n"),
  ])
  func oneClauseALine(wording: String, expected: String) {
    #expect(CanonicalText(Sample.text("a", wording)).description == expected)
  }

  @Test(arguments: [
    ("一、", "　", "双方同意。", "一、双方同意。\n"),
    ("（三）", "", "双方同意。", "（三）双方同意。\n"),
    ("第七条", "　", "国家保护。", "第七条 国家保护。\n"),
    ("第七条", "", "国家保护。", "第七条国家保护。\n"),
    ("1.", " ", "Both sides.", "1. Both sides.\n"),
    ("(a)", "\n  ", "Both sides.", "(a) Both sides.\n"),
    ("1.", "", "双方同意。", "1.双方同意。\n"),
  ])
  func aLabelStandsBeforeItsClause(label: String, gap: String, clause: String, expected: String) {
    let counts = [label, gap, clause].map { $0.unicodeScalars.count }
    let text = Self.labelled(label, label + gap + clause, from: counts[0] + counts[1])
    #expect(CanonicalText(text).description == expected)
  }

  @Test func aLabelWithoutAClauseStandsAlone() {
    #expect(CanonicalText(Self.labelled("一、", "一、", from: nil)).description == "一、\n")
  }

  @Test func matterWithoutAClauseIsLeftOut() {
    let sample = Sample.text("a", "双方同意。")
    let matter = Block(id: "matter", role: .frontMatter, range: ScalarRange(0, 0), clauses: [])
    let text = StatementText(
      id: "a", extracted: sample.extracted, metadata: sample.metadata, blocks: [matter] + sample.blocks)
    #expect(CanonicalText(text).description == "双方同意。\n")
  }

  private static func labelled(_ label: String, _ wording: String, from start: Int?) -> StatementText {
    let sample = Sample.text("a", wording)
    let range = ScalarRange(0, sample.extracted.scalars.count)
    let clauses = start.map { [Clause(id: "c_1", range: ScalarRange($0, range.end))] } ?? []
    let block = Block(
      id: "sec_1", label: label, labelRange: ScalarRange(0, label.unicodeScalars.count), path: ["1"],
      role: .operative, range: range, clauses: clauses)
    return StatementText(id: "a", extracted: sample.extracted, metadata: sample.metadata, blocks: [block])
  }
}
