import StatementModel
import Testing

@testable import WordingHistory

@Suite struct PhraseHistoryTests {
  private func statement(
    _ date: String?, _ count: Int, doubt: String? = nil, isPartial: Bool = false, name: String? = nil
  ) -> PhraseStatement {
    PhraseStatement(
      id: name ?? "s/\(date ?? "undated-1")", text: "", date: date.flatMap { StatementDate($0) }, count: count,
      length: 1000, doubt: doubt, isPartial: isPartial)
  }

  private func history(_ statements: PhraseStatement...) -> PhraseHistory {
    PhraseHistory(phrase: "p", language: .chinese, statements: statements)
  }

  @Test func firstLastAndWhatIsMissingBetween() {
    let history = history(
      statement("2005", 0), statement("2003", 2), statement("2001", 0), statement("2007", 1), statement("2006", 0),
      statement("2008", 0))
    #expect(history.statements.map { $0.date?.year } == [2001, 2003, 2005, 2006, 2007, 2008])
    #expect(history.first?.id == "s/2003" && history.last?.id == "s/2007" && history.total == 3)
    #expect(history.gaps.map { $0.map(\.id) } == [["s/2005", "s/2006"]])
  }

  @Test func doubtfulUndatedAndPartialCopiesSayNothingOfTime() {
    let history = history(
      statement("2001", 3, doubt: "machine"), statement("2002", 1), statement("2003", 0, isPartial: true),
      statement("2004", 0, doubt: "mirror"), statement("2005", 1), statement(nil, 4))
    #expect(history.first?.id == "s/2002" && history.last?.id == "s/2005")
    #expect(history.gaps.isEmpty && history.total == 9)
    #expect(history.statements.map(\.carriage) == [.yes, .yes, .unknown, .no, .yes, .yes])
    #expect(self.history(statement("2001", 3, doubt: "machine"), statement(nil, 1)).first == nil)
  }

  @Test func twoOnOneDayStandSideBySide() {
    let history = history(statement("2001", 1, name: "s/2001-2"), statement("2001", 0, name: "s/2001"))
    #expect(history.statements.map(\.id) == ["s/2001", "s/2001-2"] && history.first?.id == "s/2001-2")
    #expect(history.years.map(\.statements) == [2] && history.years.map(\.carriers) == [1])
    #expect(history.years.map(\.perThousand) == [500], "thousandths")
  }

  @Test func theListKeepsApartWhatItAlsoCallsTheSame() throws {
    let list = try WordingList("# remark\nsame\t南海 | vi:Biển Đông | 东海\tsource\r\napart\t东海|南海\n\n")
    #expect(list.names(of: "南海").map(\.wording) == ["Biển Đông"])
    #expect(list.names(of: "Biển Đông").map(\.wording) == ["南海", "东海"])
    #expect(list.apart(from: "南海") == [.init(wording: "东海", language: .chinese)])
    for table in ["same 南海|东海", "same\t南海", "other\ta|b", "apart"] {
      #expect(throws: WordingList.Misfit.self) { try WordingList(table) }
    }
  }

  @Test func theShippedListKeepsApartWhatReadersInsistOn() {
    let groups = [
      ["一个中国政策", "一个中国原则"], ["命运共同体", "人类命运共同体", "命运与共"], ["全面合作", "全面战略合作", "全面战略合作伙伴关系"],
      ["支持统一大业", "支持和平统一"], ["防务", "国防", "安全"], ["东海", "南海"],
    ]
    for group in groups {
      for one in group {
        let apart = Set(WordingList.shipped.apart(from: one).map(\.wording))
        #expect(apart.isSuperset(of: group.filter { $0 != one }), "\(one)")
        #expect(WordingList.shipped.names(of: one).allSatisfy { !group.contains($0.wording) })
      }
    }
    #expect(WordingList.shipped.names(of: "南海").map(\.wording).contains("Biển Đông"))
  }
}
