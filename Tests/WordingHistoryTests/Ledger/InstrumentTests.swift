import Foundation
import StatementModel
import TestSupport
import Testing

@testable import WordingHistory

/// The instruments that statements name, each at its stage.
@Suite("instruments") struct InstrumentTests {
  private func shipped() throws -> InstrumentRegister {
    InstrumentRegister(
      of: [try LedgerSamples.text("2022-11-01", ProjectFolder.bytes("Corpus/cn-vn/2022-11-01.zh/source.txt"), "zh")])
  }

  @Test("the shipped statement: 25 titles, 13 signed, 12 cited, one of them to be revised")
  func titles() throws {
    let titled = try shipped().instruments.filter(\.hasTitleMarks)
    #expect(titled.count == 25 && titled.count { $0.latestStage == .signed } == 13)
    #expect(titled.count { $0.latestStage != .signed } == 12)
    #expect(titled.filter { $0.latestStage == .toBeRevised }.map { $0.names[0].name } == ["中越国境铁路协定"])
    let signed = titled.filter { $0.latestStage == .signed }
    #expect(signed.allSatisfy { $0.mentions.allSatisfy { $0.clause == "sec_12__p_1__c_1" } })
  }

  @Test("the shipped statement: eight texts announced and not signed, none in title marks, each at its stage")
  func announced() throws {
    let announced = try shipped().instruments.filter { $0.latestStage?.isAnnounced == true }
    #expect(announced.allSatisfy { $0.mentions.allSatisfy { $0.marks == .none } })
    let stages = announced.map { "\($0.names[0].name): \($0.latestStage?.rawValue ?? "")" }
    #expect(
      stages == [
        "越中关于移管被判刑人员的协定: in-consultation", "打击犯罪合作协定: in-consultation",
        "越南公安部同中国国家移民管理局联合打击非法出入境活动专项行动工作方案: in-consultation",
        "两国政府间推进共建“一带一路”倡议和“两廊一圈”框架对接合作规划: to-be-concluded", "越南—中国北部湾渔业合作协定: to-be-concluded",
        "海上搜救合作协定: text-agreed", "海上渔业活动突发事件联系热线协议: text-agreed", "中越卫生合作协定: to-be-signed",
      ])
  }

  @Test("the marks carry meaning: the code of conduct is in quotation marks, the declaration in title marks")
  func marks() throws {
    let instruments = try shipped().instruments
    func marks(_ name: String) -> [InstrumentMention.Marks]? {
      instruments.first { $0.names[0].name == name }?.mentions.map(\.marks)
    }
    #expect(marks("南海行为准则") == [.quotation] && marks("南海各方行为宣言") == [.title])
    #expect(instruments.first { $0.names[0].name == "南海行为准则" }?.latestStage == nil)
  }

  private struct Planted: Decodable {
    let name: [String: String]
    let stages: [String: String]
  }

  private struct Key: Decodable { let instruments: [Planted] }

  /// The key's words for the stages.
  private static let stages: [String: Set<InstrumentStage>] = [
    "announced": [.toBeSigned, .toBeConcluded], "in-consultation": [.inConsultation], "text-agreed": [.textAgreed],
    "signed": [.signed],
  ]

  @Test("the sample series: both agreements at the stages of the key, quoted or titled", arguments: ["zh", "en"])
  func sample(_ language: String) throws {
    let register = InstrumentRegister(of: try LedgerSamples.series(language))
    let key = try JSONDecoder().decode(
      Key.self, from: Data(ProjectFolder.bytes("Corpus/sample-invented/answer-key.json")))
    for planted in key.instruments {
      let found = try #require(register.instruments.first { $0.names[0].name == planted.name[language] })
      for (number, date) in LedgerSamples.dates.enumerated() {
        let expected = try #require(planted.stages[date].flatMap { Self.stages[$0] })
        #expect(found.stage(in: number).map(expected.contains) == true, "\(found.names[0].name) \(date)")
      }
    }
  }

  @Test("one instrument under two names, by near-identity and by the user's list; two names of one statement are two")
  func names() throws {
    let texts = [
      try LedgerSamples.text("2001", "双方同意尽快商签海上联合搜救合作协定。", "双方愿商谈铁路便利化协定。"),
      try LedgerSamples.text("2002", "双方签署《甲国政府和乙国政府海上联合搜救合作协定》《跨境铁路条约》。"),
      try LedgerSamples.text("2003", "双方落实《海上联合搜救合作协定》和《乙国海上联合搜救合作协定》。"),
    ]
    let wordings = try WordingList("same\t铁路便利化协定 | 跨境铁路条约\n")
    let register = InstrumentRegister(of: texts, wordings: wordings)
    #expect(register.instruments.count == 3)
    #expect(register.instruments[0].names.map(\.link) == [nil, .nearIdentity])
    #expect((0..<3).map { register.instruments[0].stage(in: $0) } == [.toBeConcluded, .signed, nil])
    #expect(register.instruments[1].names.map(\.link) == [nil, .listed])
    #expect(InstrumentRegister(of: texts).instruments.count == 4, "without the list they are two")
  }
}
