import Foundation
import Normalizer
import StatementModel
import TestSupport
import Testing

@testable import WordingHistory

/// What holds of every ledger, whatever the texts.
@Suite("laws of the ledger") struct LedgerLawTests {
  private func invented() throws -> [LedgerText] {
    [
      try LedgerSamples.text("2001", "双方重申“三座桥”倡议，愿推动互联互通。", "双方愿落实睦邻合作框架，反对任何干涉。"),
      try LedgerSamples.text("2002", "双方欢迎“三座桥”倡议，同意推动互联互通。", "双方愿落实睦邻合作框架，反对任何干涉。"),
      try LedgerSamples.text("2003", "双方推动互联互通，落实睦邻合作框架。", "乙方重申反对任何干涉，赞赏三座桥倡议。"),
      try LedgerSamples.text("2004", "甲方愿深化铁路合作。", "双方同意落实睦邻合作框架。"),
    ]
  }

  /// A ledger in words, for comparison.
  private func said(_ ledger: FormulationLedger) -> [String] {
    ledger.formulations.map { formulation in
      let bearers = formulation.bearers.map { "\(ledger.statements[$0.statement].statement) \($0.count) \($0.clauses)" }
      return "\(formulation.wording) \(formulation.variants.map(\.wording)) \(bearers)"
    }
  }

  @Test("the order in which texts are given makes no difference", arguments: 0..<4 as Range<UInt64>)
  func order(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for texts in [try invented(), try LedgerSamples.series("zh")] {
      #expect(said(FormulationLedger(of: texts.shuffled(using: &random))) == said(FormulationLedger(of: texts)))
    }
  }

  @Test("what a ledger of some texts says of them, that of more texts says too")
  func incremental() throws {
    let texts = try LedgerSamples.series("zh")
    let (part, whole) = (FormulationLedger(of: Array(texts.prefix(3))), FormulationLedger(of: texts))
    let listed = FormulationLedger(of: texts, listed: part.formulations.map(\.wording))
    for (one, other) in zip(part.formulations, listed.formulations) where one.variants.isEmpty && other.variants.isEmpty
    {
      #expect(other.origin == .listed)
      #expect(other.bearers.filter { $0.statement < 3 } == one.bearers, "\(one.wording)")
    }
    #expect(whole.statements.count == 4)
  }

  @Test("a ledger that has to leave something out keeps the surest, and says so")
  func limit() throws {
    let whole = FormulationLedger(of: try invented())
    var options = FormulationOptions()
    options.limit = 1
    let cut = FormulationLedger(of: try invented(), options: options)
    #expect(!whole.isCut && whole.formulations.count > 1)
    #expect(cut.isCut && said(cut) == [said(whole)[0]])
  }

  @Test("counts are those of a plain search of the wordings", arguments: ["zh", "en"])
  func counts(_ language: String) throws {
    let ledger = FormulationLedger(of: try LedgerSamples.series(language))
    for formulation in ledger.formulations where formulation.variants.allSatisfy({ $0.kind == .marks }) {
      for (number, statement) in ledger.statements.enumerated() {
        let clauses = statement.text.blocks.flatMap(\.clauses).map { words(statement.text[$0.range], statement.text) }
        let phrase = words(formulation.wording, statement.text)
        let plain = clauses.reduce(0) { $0 + $1.ranges(of: phrase).count }
        let counted = formulation.bearers.first { $0.statement == number }?.count ?? 0
        #expect(counted == plain || language == "en" && counted <= plain, "\(formulation.wording)")
      }
    }
  }

  /// A text in comparison form, without quotation and title marks, in small letters.
  private func words(_ text: String, _ of: StatementText) -> String {
    let form = ComparisonForm(folding: Array(text.unicodeScalars)[...], language: of.metadata.language.value)
    let scalars = form.scalars.compactMap(Unicode.Scalar.init).filter { !"\"《》〈〉".unicodeScalars.contains($0) }
    return String(String.UnicodeScalarView(scalars)).lowercased()
  }

  @Test("marks gained and lost make one formulation of two wordings")
  func marks() throws {
    let ledger = FormulationLedger(of: try invented())
    let bridges = try #require(ledger.formulations.first { $0.wording == "三座桥" })
    #expect(bridges.bearers.map(\.statement) == [0, 1, 2])
    #expect(ledger.status(bridges) == .dropped && ledger.dropped(in: 3).contains { ledger.formulations[$0] == bridges })
  }

  @Test("what must be kept apart is never put together, and never counted inside the longer")
  func apart() throws {
    let wordings = try WordingList("apart\t命运共同体 | 人类命运共同体\n")
    let ledger = FormulationLedger(
      of: [
        try LedgerSamples.text("2001", "双方愿构建命运共同体。"), try LedgerSamples.text("2002", "双方愿构建人类命运共同体。"),
      ], listed: ["命运共同体", "人类命运共同体"], wordings: wordings)
    #expect(ledger.formulations[0].bearers.map(\.statement) == [0])
    #expect(ledger.formulations[1].bearers.map(\.statement) == [1])
    #expect(ledger.formulations.prefix(2).allSatisfy { $0.origin == .listed && $0.variants.isEmpty })
  }

  @Test("a qualifier put in, another order of a list and another name are variants of one formulation")
  func variants() throws {
    let wordings = try WordingList("same\t南部海域安宁共识 | 安宁共识文件要点\n")
    let texts = try (1...2).flatMap { year in
      [
        try LedgerSamples.text("200\(year)-01", "双方愿“好邻居、好朋友”。", "双方重申“共建跨境清洁能源走廊”。", "双方支持“南部海域安宁共识”。"),
        try LedgerSamples.text("200\(year)-02", "双方愿“好朋友、好邻居”。", "双方重申“共建跨境清洁新能源走廊”。", "双方支持“安宁共识文件要点”。"),
      ]
    }
    let ledger = FormulationLedger(of: texts, wordings: wordings)
    let kinds = ledger.formulations.flatMap(\.variants).map(\.kind)
    for kind in [Formulation.Variant.Kind.inserted, .reordered, .name] { #expect(kinds.count { $0 == kind } == 1) }
    for formulation in ledger.formulations where !formulation.variants.isEmpty {
      #expect(formulation.bearers.map(\.statement) == [0, 1, 2, 3], "\(formulation.wording)")
    }
  }

  @Test("a ledger of texts without any repeat is empty, and one of none too")
  func empty() throws {
    #expect(FormulationLedger(of: []).formulations.isEmpty)
    let texts = [try LedgerSamples.text("2001", "甲乙丙。"), try LedgerSamples.text("2002", "春夏秋。")]
    #expect(FormulationLedger(of: texts, listed: ["没有"]).formulations.first?.bearers == [])
  }
}
