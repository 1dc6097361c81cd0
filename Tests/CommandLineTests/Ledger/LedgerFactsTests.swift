import Foundation
import TestSupport
import Testing

/// Facts about 21 yearly reports as the ledger tells them, each checked by a plain search of the files as well.
@Suite("ledger of real reports", .enabled(if: RealDocuments.areAtHand))
struct LedgerFactsTests {
  private static let files = RealDocuments.files(below: "corpora/zh-gov-work-reports").filter {
    !$0.contains("mojibake")
  }

  private func year(_ path: String) -> Int { Int(path.split(separator: "/").last?.prefix(4) ?? "") ?? 0 }

  /// The years in whose files a phrase stands, marks left out, by a search that knows nothing of clauses.
  private func plainYears(_ phrase: String) throws -> [Int] {
    let marks = Set("“”《》".unicodeScalars)
    return try Self.files.filter { file in
      let text = String(decoding: try RealDocuments.bytes(file), as: UTF8.self)
      let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) }))
      return plain.contains(phrase)
    }.map(year)
  }

  @Test("named slogans come in, go, return and fall silent in the years of a plain search")
  func facts() throws {
    let root = try #require(RealDocuments.root)
    let paths = Self.files.map { root.appendingPathComponent($0).path }
    let last = try #require(paths.last)
    let place = try Workplace()
    func ask(_ more: [String]) throws -> FormulationDocument {
      try FormulationDocument(
        try TifaProcess(["formulations", "--format", "json"] + more + paths, in: place.folder))
    }
    let ledger = try ask([])
    func years(_ text: String) throws -> [Int] { try ledger.entry(text).statements.map { year($0.id) } }
    for text in ["一带一路", "九二共识", "三个代表", "三条保障线", "澳人治澳", "走出去", "中国制造2025"] {
      #expect(try years(text) == plainYears(text), "\(text)")
    }
    // Coming in: 一带一路 in 2015 and in every report since; going: 三条保障线 after 2004, 中国制造2025 after 2018.
    #expect(try years("一带一路") == [2015, 2016, 2017, 2018, 2019])
    #expect(try years("三条保障线").last == 2004 && years("中国制造2025") == [2015, 2016, 2017, 2018])
    // Returning: 九二共识 is absent in 2010, 2011 and 2013; 澳人治澳 has gaps too.
    #expect(try ledger.entry("九二共识").gaps.flatMap(\.self).map(year) == [2010, 2011, 2013])
    #expect(try ledger.entry("澳人治澳").status == "returned")
    // Precision: the surest fifty hold the slogans that every history of these years names.
    let surest = Set(ledger.formulations.prefix(50).map(\.text))
    for text in ["一国两制", "一带一路", "三个代表", "四个全面", "五位一体", "双随机、一公开", "三去一降一补", "两个一百年"] {
      #expect(surest.contains(text), "\(text)")
    }
    // Silence: the last report has neither 三个代表 nor 走出去, which every one of the five before has.
    let silent = try ask(["--silent-in", last])
    for text in ["三个代表", "走出去"] {
      let silence = try silent.entry(text).silence
      #expect(
        silence?.verdict == "silent" && silence?.carriedBy.map(year) == [2014, 2015, 2016, 2017, 2018], "\(text)")
      #expect(try !plainYears(text).contains(2019))
    }
    #expect(!silent.formulations.contains { $0.text == "一带一路" })
  }
}
