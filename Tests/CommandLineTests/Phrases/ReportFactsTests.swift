import Foundation
import TestSupport
import Testing

/// Facts about 21 yearly reports, found by reading them, each checked here by a plain search of the files as well.
@Suite("track on real reports", .enabled(if: RealDocuments.areAtHand))
struct ReportFactsTests {
  private static let files = RealDocuments.files(below: "corpora/zh-gov-work-reports").filter {
    !$0.contains("mojibake")
  }

  private func year(_ path: String) -> Int { Int(path.split(separator: "/").last?.prefix(4) ?? "") ?? 0 }

  /// The years in which a phrase stands in the files, by a search that knows nothing of clauses.
  private func plainYears(_ phrase: String) throws -> [Int: Int] {
    var years: [Int: Int] = [:]
    for file in Self.files {
      let text = String(decoding: try RealDocuments.bytes(file), as: UTF8.self)
      years[year(file)] = text.ranges(of: phrase).count
    }
    return years
  }

  private func track(_ phrases: String...) throws -> [Survey.Phrase] {
    let root = try #require(RealDocuments.root)
    let paths = Self.files.map { root.appendingPathComponent($0).path }
    let place = try Workplace()
    return try Survey(try TifaProcess(["track", "--format", "json"] + phrases + ["--in"] + paths, in: place.folder))
      .phrases
  }

  private func counts(_ phrase: Survey.Phrase) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: phrase.statements.map { (year($0.id), $0.count) })
  }

  @Test("every count is that of a plain search")
  func counts() throws {
    let phrases = try track("一带一路", "科学发展观", "和谐社会", "小康社会", "非典", "九二共识", "积极的财政政策", "稳健的财政政策", "三个代表")
    for phrase in phrases { #expect(try counts(phrase) == plainYears(phrase.phrase), "\(phrase.phrase)") }
    func of(_ name: String) throws -> Survey.Phrase { try #require(phrases.first { $0.phrase == name }) }
    func gaps(_ name: String) throws -> [Int] { try of(name).gaps.flatMap(\.self).map(year) }
    func span(_ name: String) throws -> [Int?] { try [of(name).first, of(name).last].map { $0.map(year) } }
    // Coming in: 一带一路 in 2015, and in every report since.
    #expect(try span("一带一路") == [2015, 2019] && gaps("一带一路").isEmpty)
    // Dropping out: 和谐社会 in three years and never again; 科学发展观 and 三个代表 are gone in 2019.
    #expect(try span("和谐社会") == [2005, 2007])
    #expect(try span("科学发展观") == [2004, 2018] && gaps("科学发展观").isEmpty)
    #expect(try span("三个代表") == [2001, 2018])
    // Returning: 小康社会 is absent in two years, 非典 comes back as a memory, 九二共识 settles in 2014.
    #expect(try span("小康社会") == [2003, 2019] && gaps("小康社会") == [2009, 2012])
    #expect(try span("非典") == [2004, 2013] && gaps("非典") == [2005, 2007, 2009, 2010, 2011, 2012])
    #expect(try span("九二共识") == [2009, 2019] && gaps("九二共识") == [2010, 2011, 2013])
    // Replaced and back: 积极的 gives way to 稳健的财政政策, whose last year is the year before it returns.
    #expect(try gaps("积极的财政政策") == [2006, 2007, 2008])
    #expect(try span("稳健的财政政策") == [2005, 2008] && gaps("稳健的财政政策").isEmpty)
  }

  @Test("命运共同体 stands by itself in 2015 and 2016, and since 2017 only inside of 人类命运共同体")
  func keptApart() throws {
    let phrase = try #require(try track("命运共同体").first)
    let (whole, inside) = (try plainYears("命运共同体"), try plainYears("人类命运共同体"))
    #expect(counts(phrase) == whole.merging(inside) { $0 - $1 })
    #expect(phrase.first.map(year) == 2015 && phrase.last.map(year) == 2016)
    #expect(phrase.totalWithinKeptApart == inside.values.reduce(0, +) && phrase.totalWithinKeptApart > 0)
  }
}
