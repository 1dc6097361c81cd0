import Foundation
import TestSupport
import Testing

/// The invented series as one table, as a user would ask for it.
@Suite("synopsis and lineage") struct SynopsisCommandTests {
  private let place: Workplace
  private static let dates = ["2016-05-12", "2018-09-07", "2021-03-19", "2023-11-30"]

  init() throws {
    place = try Workplace()
    for date in Self.dates {
      for language in ["zh", "en"] {
        try place.copy("Corpus/sample-invented/\(date).\(language)/source.txt", to: "\(date).\(language).txt")
      }
    }
  }

  private func fill() throws {
    _ = try place.tifa("init")
    _ = try place.tifa("add", "--series", "s", ".", "--skip-refused")
  }

  @Test("a series: topics first, opened by a phrase")
  func series() throws {
    try fill()
    let topics = try place.tifa("synopsis", "s", "--lang", "zh", environment: ["COLUMNS": "120"])
    #expect(topics.status == 0)
    #expect(topics.output.contains("  4 2023-11-30  洛文纳共和国和坎德雷尔共和国关于深化共享繁荣伙伴关系的联合声明"))
    #expect(topics.output.contains("First and last mean: in the 4 texts held."))
    let opened = try place.tifa("synopsis", "s", "--lang", "zh", "--topic", "两河一湾")
    #expect(
      opened.output.contains(
        """
        2018-09-07  = unchanged
        2021-03-19  – not in this text
        2023-11-30  = returned, unchanged
        """), "\(opened.output)")
  }

  @Test("files without any corpus, in the order of their dates whatever the order of naming")
  func files() throws {
    let names = Self.dates.reversed().map { "\($0).zh.txt" }
    let run = try place.tifa("synopsis", names[0], names[1], names[2], names[3], "--format", "json")
    #expect(run.status == 0)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let columns = try #require(json["columns"] as? [[String: Any]])
    #expect(columns.compactMap { $0["date"] as? String } == Self.dates)
  }

  @Test("what cannot be one table is refused with the way out")
  func refused() throws {
    try fill()
    let mixed = try place.tifa("synopsis", "s")
    #expect(mixed.transcript.contains("error: s has texts in several languages: en (4), zh (4)\nhint: say which"))
    let files = try place.tifa("synopsis", "2016-05-12.zh.txt", "2018-09-07.en.txt")
    #expect(files.errors.contains("error: these are texts in several languages: en (1), zh (1)"))
    let one = try place.tifa("synopsis", "2016-05-12.zh.txt")
    #expect(one.errors.contains("means one text only"))
    let none = try place.tifa("synopsis", "nothing")
    #expect(none.errors.contains("the corpus holds no text of the series nothing"))
    #expect([mixed, files, one, none].allSatisfy { $0.status == 2 })
  }

  @Test("a lineage tells how each step is known, and an unknown clause what to do")
  func lineage() throws {
    try fill()
    let run = try place.tifa("lineage", "s/2021-03-19.zh#sec_5__p_1__c_1")
    #expect(run.output.contains("2021-03-19 sec_5__p_1__c_2 → sec_5__p_1__c_1"), "\(run.transcript)")
    let unknown = try place.tifa("lineage", "s/2021-03-19.zh#sec_99")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("'tifa segment s/2021-03-19.zh' shows the clauses"))
  }

  @Test("blame tells with which statement each wording came")
  func blame() throws {
    try fill()
    let run = try place.tifa("blame", "s/2021-03-19.zh", environment: ["COLUMNS": "200"])
    #expect(run.status == 0)
    #expect(run.output.contains("推动两国{2021-03-19: 共享繁荣伙伴}关系"), "\(run.output)")
    #expect(run.output.contains("sec_5__item_1__p_1__c_1  first 2016-05-12  last changed 2021-03-19  revision 1"))
  }

  @Test("the same bytes on two runs", arguments: ["html", "json", "csv", "markdown", "text"])
  func determinism(_ format: String) throws {
    let names = Self.dates.map { "\($0).en.txt" }
    let runs = try (0..<2).map { _ in
      try place.tifa("synopsis", names[0], names[1], names[2], names[3], "--format", format).output
    }
    #expect(runs[0] == runs[1] && !runs[0].isEmpty)
  }
}
