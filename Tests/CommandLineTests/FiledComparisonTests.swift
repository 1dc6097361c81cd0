import Foundation
import TestSupport
import Testing

@Suite("comparisons that can be filed")
struct FiledComparisonTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    for date in ["2018-09-07", "2021-03-19"] {
      try place.copy("Corpus/sample-invented/\(date).zh/source.txt", to: "\(date).txt")
    }
  }

  private func compare(_ arguments: String..., environment: [String: String] = [:]) throws -> TifaProcess {
    try TifaProcess(
      ["compare", "2018-09-07.txt", "2021-03-19.txt"] + arguments, in: place.folder, environment: environment)
  }

  @Test("a DOCX document is the same in every time zone, and carries author and date that are asked for")
  func document() throws {
    #expect(try compare("-o", "a.docx", environment: ["TZ": "Asia/Shanghai"]).transcript == "[1]")
    #expect(try compare("-o", "b.docx", environment: ["TZ": "America/Lima"]).transcript == "[1]")
    #expect(try place.bytes("a.docx") == place.bytes("b.docx"))
    #expect(try compare("-o", "c.docx", "--author", "条法司", "--date", "2026-11-24", "--no-moves").status == 1)
    let settled = try SettledDocument.read(["a": place.bytes("a.docx"), "c": place.bytes("c.docx")])
    let (a, c) = (try #require(settled["a"]), try #require(settled["c"]))
    #expect(a.problems.isEmpty && a.moves > 0 && a.authors == ["tifa", "tifa (typography)"] && a.dates.isEmpty)
    #expect(c.problems.isEmpty && c.moves == 0 && c.authors[0] == "条法司" && c.dates == ["2026-11-24T00:00:00Z"])
    #expect(a.accepted == c.accepted && a.rejected == c.rejected)
    #expect(c.remarks[0].contains("--author 条法司 --date 2026-11-24 --no-moves --format docx"))
  }

  @Test("a table has the heads that are printed for its language")
  func table() throws {
    #expect(try compare("--layout", "table", "-o", "a.docx").status == 1)
    #expect(try SettledDocument.read(["a": place.bytes("a.docx")])["a"]?.rows.first == ["旧", "新", "备注"])
  }

  @Test("says what is wrong with a date")
  func wrongDate() throws {
    for date in ["2026-02-30", "2026", "2026-11-24T25:00:00Z", "today"] {
      let refused = try compare("-o", "a.docx", "--date", date)
      #expect(refused.status == 2 && refused.errors.contains("'\(date)' is not a date"), "\(refused.transcript)")
    }
    #expect(try compare("-o", "a.docx", "--date", "2026-11-24T10:00:00+08:00").status == 1)
  }
}
