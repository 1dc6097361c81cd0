import StatementModel
import Testing

@testable import CorpusStore

@Suite struct NameTests {
  let scratch: Scratch
  let corpus: Corpus

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
  }

  @Test(arguments: [
    ("2008", "2008"), ("2008-10", "2008-10"), ("2008-10-25", "2008-10-25"), ("2008-10-25-2", "2008-10-25"),
    ("2008-10-25-12", "2008-10-25"), ("2008-2", "2008"), ("2008-10-3", "2008-10"), ("0001", "0001"),
    ("undated-1", nil), ("undated-27", nil),
  ])
  func aStatementIsNamedByItsDate(name: String, date: String?) throws {
    let parsed = try #require(StatementName(name))
    #expect(parsed.date?.description == date)
  }

  @Test(arguments: [
    "", "series.json", "pairings.json", "2008-13", "2008-02-30", "2008-10-32", "2008-10-25-1", "2008-10-25-02",
    "2008-10-25-", "2008-1", "208", "undated", "undated-0", "undated-", "undated-x", "2008-10-25-2-2", "２００８",
  ])
  func otherNamesAreRefused(name: String) {
    #expect(StatementName(name) == nil)
  }

  @Test(arguments: ["x.y", "..", "", "ZH", "zh/x", "con", "zh\0", String(repeating: "a", count: 5_000)])
  func languagesThatMayNotStandInAPathAreRefused(language: String) throws {
    let sample = try Sample.revision("a/2001.en")
    let id = TextID(series: sample.id.series, date: sample.id.date, language: Language(rawValue: language))
    try expectRefused(id, naming: language)
  }

  @Test func datesThatDoNotExistAreRefused() throws {
    let id = try Sample.id("a/2001-02-29.en")
    try expectRefused(id, naming: "2001-02-29")
  }

  @Test func namesThatAreTooLongTogetherAreRefused() throws {
    let edition = String(repeating: "e", count: 98)
    try expectRefused(try Sample.id("a/2001.en.\(edition)"), naming: "en.\(edition)")
    let longest = try Sample.revision("a/2001.en.\(edition.dropLast())")
    _ = try corpus.add(longest)
    #expect(try corpus.ids() == [longest.id])
  }

  @Test func manyLanguagesAndEditionsADay() throws {
    let names = ["zh", "zh-hant", "zh.mfa", "zh.mfa-2", "zh.xinhua.net", "vi", "en", "und", "en.1", "en.draft_2"]
    let ids = names.map { "cn-vn/2022-11-01.\($0)" } + ["cn-vn/2022-11-01-2.zh", "cn-vn/undated-1.zh"]
    _ = try corpus.add(ids.map { try Sample.revision($0, "\($0)。") })
    #expect(Set(try corpus.ids().map(\.description)) == Set(ids))
    for id in ids { #expect(try corpus.read(Sample.id(id)).text == Array("\(id)。\n".utf8)) }
    try Git(folder: corpus.path).expectClean()
  }

  @Test(
    arguments: [
      ([0x2e, 0x2e], "'..'"), ([0x61, 0xff], "'a\\xff'"), ([0x41], "'A'"), ([], "''"),
      (Array("cafe\u{301}".utf8), "'cafe\\xcc\\x81'"),
    ] as [([UInt8], String)])
  func namesFromATreeAreReadAsBytes(name: [UInt8], shown: String) {
    let error = #expect(throws: CorpusError.Cause.self) {
      try TextPath(series: name, date: Array("2001".utf8), text: Array("en".utf8))
    }
    #expect(error == .damaged("a name that may not stand in a corpus, \(shown)"))
  }

  private func expectRefused(_ id: TextID, naming name: String) throws {
    let sample = try Sample.revision("a/2001.en")
    let revision = NewRevision(
      id: id, source: [], sourceExtension: sample.sourceExtension, text: [], record: sample.record,
      recordedAt: Sample.time)
    let before = try scratch.files()
    #expect(throws: CorpusError(.add, id.description, .invalidName(name))) { try corpus.add(revision) }
    #expect(try scratch.files() == before)
  }
}
