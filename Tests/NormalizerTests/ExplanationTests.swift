import Laws
import StatementModel
import TestSupport
import Testing

@testable import Normalizer

@Suite struct Explanations {
  private func explained(_ text: String, _ language: Language) -> [CutExplanation.BlockReasons] {
    Normalizer().explanation(of: read(text, language)).blocks
  }

  @Test func hasAReasonForEveryBlockAndClause() throws {
    let text = read(try Documents.statement())
    let reasons = Normalizer().explanation(of: text).blocks
    #expect(reasons.count == text.blocks.count)
    for (block, reasons) in zip(text.blocks, reasons) {
      #expect(block.clauses.count == reasons.clauses.count)
      #expect(block.label.isEmpty || reasons.labels.contains { !$0.rule.hasPrefix("no-") })
      #expect(!block.label.isEmpty || reasons.labels.allSatisfy { $0.rule.hasPrefix("no-") })
      #expect((reasons.role.rule == "body") == (block.role == .operative))
    }
  }

  @Test func namesMarksCuesAndRejectedLabels() {
    let reasons = explained(
      "一、应越南总理邀请，甲某对越南进行访问。双方同意！\n2022年很重要。\n根据第五条\n二、完。”", .chinese)
    #expect(reasons.map(\.paragraph.rule) == ["text-start", "line-end", "line-end", "line-end"])
    #expect(reasons[0].role.message.hasSuffix("cue 应…邀请…访问"))
    #expect(reasons[0].clauses.map(\.message) == ["ends with 。", "ends with ！"])
    #expect(reasons[0].labels.map(\.rule) == ["label-first"])
    #expect(reasons[2].clauses.map(\.rule) == ["paragraph-end"])
    #expect(reasons[3].labels.map(\.rule) == ["label-next"])
    #expect(reasons[3].clauses.map(\.message) == ["ends with 。”"])
  }

  @Test func rejectedLabelsHaveTheirReason() {
    let alone = explained("1. We met.\n\n2. We agreed.\n\n9. August was hot.", .english)
    #expect(alone[2].labels.contains { $0.rule == "no-label-alone" && $0.message.hasPrefix("9. ") })
    let gap = explained("第一条　甲。\n\n第五条规定的义务，双方履行。", .chinese)
    #expect(gap[1].labels.map(\.rule) == ["no-label-gap"])
    #expect(gap[1].labels.first?.message == "第五条 is no label, since \"规\" follows it")
  }

  @Test func lineOfALabelAloneIsItsClause() {
    let text = read("Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\n2. Hai.", .vietnamese)
    #expect(text.blocks[0].clauses.map(\.range) == [ScalarRange(0, 8)])
    #expect(text.blocks[0].labelRange == ScalarRange(0, 8))
    #expect(Loss.problems(in: text).isEmpty)
    #expect(Normalizer().explanation(of: text).blocks[0].clauses.map(\.rule) == ["label-alone"])
  }

  @Test func isTotal() {
    var generator = SplitMix64(seed: 3)
    let pieces = [
      "一、", "（三）", "1.", "第七条", "Điều 2.", "\n", "\n\n", "\u{3000}\u{3000}", "甲", "。", "——", "> ", "# ", "**", "。”",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let statement = read(text, .chinese)
      let reasons = Normalizer().explanation(of: statement).blocks
      #expect(reasons.map(\.clauses.count) == statement.blocks.map(\.clauses.count))
    }
  }
}
