import StatementModel
import Testing

@testable import WordingHistory

/// When the absence of a formulation is called a silence.
@Suite("silence") struct SilenceTests {
  private func text(_ date: String, _ wording: String, part: Bool = false) throws -> LedgerText {
    let text = try LedgerSamples.text(date, "双方\(wording)。", "甲方赞赏乙方的努力。")
    guard part else { return text }
    var metadata = text.text.metadata
    metadata.completeness = Sourced(.excerpt, .given)
    let excerpt = StatementText(
      id: text.text.id, extracted: text.text.extracted, metadata: metadata, blocks: text.text.blocks)
    return LedgerText(statement: text.statement, date: text.date, text: excerpt)
  }

  private func silences(_ texts: [LedgerText], _ listed: String, in statement: Int) -> [Silence] {
    let ledger = FormulationLedger(of: texts, listed: [listed], wordings: WordingList())
    return ledger.silences(in: statement).filter { $0.formulation == 0 }
  }

  @Test("carried by most comparable statements before and by no wording near it: silent, with the proof")
  func silent() throws {
    let texts = [
      try text("2001", "坚持一湾一港方针"), try text("2002", "坚持一湾一港方针"), try text("2003", "同意扩大贸易"),
      try text("2004", "同意扩大投资"),
    ]
    let found = try #require(silences(texts, "一湾一港方针", in: 2).first)
    #expect(found.verdict == .silent && found.comparable == [0, 1] && found.carriers == [0, 1])
    #expect((found.nearest?.likeness ?? 0) < 0.6)
    #expect(!silences(texts, "一湾一港方针", in: 3).isEmpty, "two of three are still more than half")
    #expect(silences(texts, "一湾一港方针", in: 1).isEmpty, "it carries it")
  }

  @Test("a near wording is shown and is no silence")
  func near() throws {
    let texts = [
      try text("2001", "坚持一湾一港方针"), try text("2002", "坚持一湾一港方针"), try text("2003", "坚持一湾一港的方针"),
    ]
    let found = try #require(silences(texts, "一湾一港方针", in: 2).first)
    #expect(found.verdict == .nearWording && found.nearest?.wording == "一湾一港的方针")
  }

  @Test("an excerpt gives unknown, and is no witness for others")
  func excerpt() throws {
    let texts = [
      try text("2001", "坚持一湾一港方针"), try text("2002", "坚持一湾一港方针"),
      try text("2003", "同意扩大贸易", part: true), try text("2004", "同意扩大投资"),
    ]
    #expect(silences(texts, "一湾一港方针", in: 2).map(\.verdict) == [.unknown])
    #expect(silences(texts, "一湾一港方针", in: 3).map(\.comparable) == [[0, 1]])
    let ledger = FormulationLedger(of: texts, listed: ["一湾一港方针"])
    #expect(ledger.dropped(in: 2).isEmpty && ledger.gaps(ledger.formulations[0]).isEmpty)
  }

  @Test("nothing is silent that was not coined before, as 全球文明倡议 is not in 2022")
  func coinedLater() throws {
    let texts = [
      try text("2021", "支持全球发展倡议"), try text("2022-11-01", "支持全球安全倡议"), try text("2023", "支持全球文明倡议"),
      try text("2024", "支持全球文明倡议"),
    ]
    #expect(silences(texts, "全球文明倡议", in: 1).isEmpty)
  }

  @Test("statements of another genre are not asked")
  func genre() throws {
    func of(_ genre: Genre, _ text: LedgerText) -> LedgerText {
      var metadata = text.text.metadata
      metadata.genre = Sourced(genre, .given)
      let other = StatementText(
        id: text.text.id, extracted: text.text.extracted, metadata: metadata, blocks: text.text.blocks)
      return LedgerText(statement: text.statement, date: text.date, text: other)
    }
    let texts = [
      of(.jointCommunique, try text("2001", "坚持一湾一港方针")), of(.jointCommunique, try text("2002", "坚持一湾一港方针")),
      of(.jointStatement, try text("2003", "同意扩大贸易")),
    ]
    #expect(silences(texts, "一湾一港方针", in: 2).isEmpty)
  }
}
