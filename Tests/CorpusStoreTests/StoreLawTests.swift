import StatementModel
import Testing

@testable import CorpusStore

@Suite struct StoreLawTests {
  let scratch: Scratch
  let corpus: Corpus

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
  }

  @Test func whatWasAddedReadsBackTheSame() throws {
    let revision = try Sample.revision("cn-vn/2022-11-01.zh", date: StatementDate("2022-11-01"))
    guard case .added(let commit, 1) = try corpus.add(revision) else {
      Issue.record("the first revision has the number 1")
      return
    }
    #expect(commit.description.utf8.count == 40)
    let stored = try corpus.read(revision.id)
    #expect(stored.source == revision.source)
    #expect(stored.sourceExtension == revision.sourceExtension)
    #expect(stored.text == revision.text)
    #expect(stored.record == revision.record)
  }

  @Test(arguments: ["empty", "one zero byte", "every byte", "many bytes"])
  func anySourceBytesAreKept(kind: String) throws {
    let kinds: [String: [UInt8]] = [
      "empty": [], "one zero byte": [0], "every byte": Array(0...255),
      "many bytes": .init(repeating: 7, count: 300_000),
    ]
    let source = try #require(kinds[kind])
    let sample = try Sample.revision("a/2001.en")
    let revision = NewRevision(
      id: sample.id, source: source, sourceExtension: sample.sourceExtension, text: sample.text,
      record: sample.record, recordedAt: Sample.time)
    _ = try corpus.add(revision)
    #expect(try corpus.read(sample.id).source == source)
  }

  @Test func anIdenticalAddIsANoOp() throws {
    let revision = try Sample.revision("cn-vn/2022-11-01.zh")
    _ = try corpus.add(revision)
    let before = try corpus.revisions(of: revision.id)
    #expect(try corpus.add(revision) == .unchanged(before[0]))
    let later = try Sample.revision("cn-vn/2022-11-01.zh", at: Sample.time + 60, message: "again")
    #expect(try corpus.add(later) == .unchanged(before[0]))
    #expect(try corpus.revisions(of: revision.id) == before)
  }

  @Test func revisionsAreLoggedOldestFirstAndStayReadable() throws {
    let wordings = ["第一版。", "第二版。", "第一版。", "第三版。"]
    for (index, wording) in wordings.enumerated() {
      _ = try corpus.add(Sample.revision("cn-vn/2022.zh", wording, at: Sample.time + Int64(index)))
      _ = try corpus.add(Sample.revision("cn-vn/2021.zh", wording + "其他。", at: Sample.time + Int64(index)))
    }
    let id = try Sample.id("cn-vn/2022.zh")
    let revisions = try corpus.revisions(of: id)
    #expect(revisions.map(\.number) == [1, 2, 3, 4])
    #expect(revisions.map(\.recordedAt) == (0..<4).map { Sample.time + $0 })
    #expect(revisions.map(\.message) == ["add cn-vn/2022.zh"] + Array(repeating: "revise cn-vn/2022.zh", count: 3))
    #expect(Set(revisions.map(\.commit)).count == 4)
    for (index, wording) in wordings.enumerated() {
      #expect(try corpus.read(id, revision: index + 1).text == Array("\(wording)\n".utf8))
    }
    #expect(try corpus.read(id).text == corpus.read(id, revision: 4).text)
  }

  @Test func aRevisionTellsWhatTheTrailersSay() throws {
    let date = try #require(StatementDate("2008-10-25"))
    _ = try corpus.add(
      Sample.revision("cn-vn/2008.zh.mfa", date: date, message: "from the ministry\n\nsecond paragraph"))
    let revision = try #require(try corpus.revisions(of: Sample.id("cn-vn/2008.zh.mfa")).first)
    #expect(revision.statementDate == date)
    #expect(revision.message == "from the ministry\n\nsecond paragraph")
    #expect(revision.sourceSHA256 == String(repeating: "0123456789abcdef", count: 4))
    #expect(revision.sourceAddress == "https://example.org/statement")
  }

  @Test func textsAreSortedAndCounted() throws {
    #expect(try corpus.texts().isEmpty)
    let ids = ["x/2001.en", "cn-vn/2022-11-01.zh", "cn-vn/2022-11-01.vi", "cn-vn/2022-11-01-2.zh", "cn-vn/1999.zh.mfa"]
    for id in ids { _ = try corpus.add(Sample.revision(id)) }
    _ = try corpus.add(
      Sample.revision("cn-vn/1999.zh.mfa", "改。", at: Sample.time + 5, date: StatementDate("1999-12-30")))
    let texts = try corpus.texts()
    #expect(
      texts.map(\.id.description) == [
        "cn-vn/1999.zh.mfa", "cn-vn/2022-11-01.vi", "cn-vn/2022-11-01.zh", "cn-vn/2022-11-01-2.zh", "x/2001.en",
      ])
    #expect(texts.map(\.revisions) == [2, 1, 1, 1, 1])
    #expect(texts[0].date == StatementDate("1999-12-30"))
    #expect(texts[1].date == StatementDate("2022-11-01"))
    #expect(texts[0].title == "联合声明")
    #expect(texts[0].recordedAt == Sample.time + 5)
    for text in texts { #expect(try corpus.revisions(of: text.id).last?.commit == text.commit) }
    #expect(try corpus.ids() == texts.map(\.id))
  }

  @Test func theSameInputsGiveTheSameCommits() throws {
    let corpora = [try scratch.corpus("one.git"), try scratch.corpus("two.git")]
    let results = try corpora.map { corpus in
      try ["a/2001.en", "a/2002.en", "b/2001.zh"].map { try corpus.add(Sample.revision($0)) }
    }
    #expect(results[0] == results[1])
    let other = try scratch.corpus("three.git").add(Sample.revision("a/2001.en", at: Sample.time + 1))
    #expect(other != results[0][0])
  }

  @Test func manyTextsAreOneMoveOfTheBranch() throws {
    let (one, many) = (try scratch.corpus("one.git"), try scratch.corpus("many.git"))
    let revisions = try ["a/2001.en", "a/2002.en", "a/2001.en", "a/2001.en"].enumerated().map {
      try Sample.revision($1, $0 < 2 ? "一。" : "二。")
    }
    let results = try many.add(revisions)
    #expect(try Array(results.dropLast()) == revisions.dropLast().map { try one.add($0) })
    guard case .unchanged(let last) = results[3] else {
      Issue.record("the last one is there already")
      return
    }
    #expect(last.number == 2)
    #expect(try many.revisions(of: revisions[0].id) == one.revisions(of: revisions[0].id))
    #expect(try scratch.files(in: "many.git/objects/pack").filter { $0.hasSuffix(".pack") }.count == 2)
    #expect(try scratch.files(in: "one.git/objects/pack").filter { $0.hasSuffix(".pack") }.count == 4)
  }

  @Test func aFileOfAnotherKindReplacesTheSource() throws {
    let sample = try Sample.revision("a/2001.en")
    _ = try corpus.add(sample)
    let html = NewRevision(
      id: sample.id, source: Array("<p>".utf8), sourceExtension: try #require(CorpusName("html")), text: sample.text,
      record: sample.record, recordedAt: Sample.time)
    guard case .added(_, 2) = try corpus.add(html) else {
      Issue.record("another source is another revision")
      return
    }
    #expect(try corpus.read(sample.id).sourceExtension.description == "html")
    #expect(try corpus.read(sample.id, revision: 1).sourceExtension.description == "txt")
  }

  @Test func noLooseObjectIsEverWritten() throws {
    for year in 2001...2004 { _ = try corpus.add(Sample.revision("a/\(year).en")) }
    let objects = try scratch.files(in: "corpus.git/objects")
    #expect(objects.allSatisfy { $0 == "info" || $0 == "pack" || $0.hasPrefix("pack/") }, "\(objects)")
  }
}

extension StoreLawTests {
  @Test(arguments: [true, false])
  func everyTextIsReadInOneGo(checkingHashes: Bool) throws {
    for (index, id) in ["x/2001.en", "cn-vn/2022.zh", "cn-vn/2022.zh.mfa"].enumerated() {
      _ = try corpus.add(Sample.revision(id, "第\(index)版。"))
    }
    var texts: [String: [UInt8]] = [:]
    try corpus.forEachText(checkingHashes: checkingHashes) { id, text in
      texts[id.description] = text
      return true
    }
    let expected = try corpus.ids().map { ($0.description, try corpus.read($0).text) }
    #expect(texts == Dictionary(uniqueKeysWithValues: expected))
    var count = 0
    try corpus.forEachText(checkingHashes: checkingHashes) { _, _ in
      count += 1
      return false
    }
    #expect(count == 1)
  }
}
