import StatementModel
import Testing

@testable import CorpusStore

@Suite struct ResolutionTests {
  let scratch: Scratch
  let corpus: Corpus

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    for (index, wording) in ["一。", "二。"].enumerated() {
      _ = try corpus.add(Sample.revision("cn-vn/2022-11-01.zh", wording, at: Sample.time + Int64(index) * 86_400))
    }
    _ = try corpus.add(Sample.revision("cn-vn/2023-12-13.zh"))
    _ = try corpus.add(Sample.revision("cn-vn/2023-12-13.vi"))
  }

  @Test func findsTextAndRevision() throws {
    let id = try Sample.id("cn-vn/2022-11-01.zh")
    let revisions = try corpus.revisions(of: id)
    #expect(try corpus.resolve("cn-vn/2022") == .init(id: id, revision: nil))
    #expect(try corpus.resolve("cn-vn/2022@1") == .init(id: id, revision: revisions[0]))
    #expect(try corpus.resolve("cn-vn/2022@2024-01-01") == .init(id: id, revision: revisions[0]))
    #expect(try corpus.resolve("cn-vn/2022@\(revisions[1].commit.short)") == .init(id: id, revision: revisions[1]))
  }

  @Test(arguments: [
    (
      "cn-vn/2024", "no text is called 'cn-vn/2024'",
      "did you mean cn-vn/2022-11-01.zh, cn-vn/2023-12-13.vi or cn-vn/2023-12-13.zh?"
    ),
    ("nothing", "no text is called 'nothing'", "'tifa list' shows every id"),
    (
      "cn-vn/2023", "'cn-vn/2023' can mean cn-vn/2023-12-13.vi or cn-vn/2023-12-13.zh", "write more of it"
    ),
    (
      "@2", "'@2' is not a reference",
      "write SERIES/DATE.LANG@REVISION or the beginning of it; 'tifa list' shows every id"
    ),
    (
      "cn-vn/2022@7", "cn-vn/2022-11-01.zh has no revision '7', only 1 to 2",
      "'tifa log' shows the revisions of a text"
    ),
    ("a\u{1b}[31m", "no text is called 'a\u{fffd}[31m'", "'tifa list' shows every id"),
  ])
  func saysWhatToDoNext(reference: String, message: String, hint: String) throws {
    let error = #expect(throws: CorpusError.self) { try corpus.resolve(reference) }
    #expect(error?.description == message)
    #expect(error?.hint == hint)
    #expect(error?.operation == .resolve)
  }

  /// A whole name is looked up where it stands, which changes nothing of what names mean.
  @Test func everyBeginningOfEveryNameMeansWhatItMeansAmongAllNames() throws {
    _ = try corpus.add(Sample.revision("cn-vn/2023-12-13.zh.mfa"))
    _ = try corpus.add(Sample.revision("cn-vn/2023-12-13-2.zh"))
    _ = try corpus.add(Sample.revision("cn/2023-12-13.zh"))
    let ids = try corpus.ids()
    let names = Set(ids.flatMap { id in id.description.indices.dropFirst().map { String(id.description[..<$0]) } })
    for name in names.union(ids.map(\.description)).sorted() {
      let expected = try #require(Reference(name)).candidates(in: ids)
      let found = Result { () throws(CorpusError) in try corpus.resolve(name).id }
      #expect((try? found.get()) == (expected.count == 1 ? expected.first : nil), "\(name)")
    }
  }

  @Test(arguments: ["/", "cn-vn/", "/2022", "cn-vn//", "cn-vn/.zh", "cn-vn/..", "cn-vn/2022-11-01/zh"])
  func whatLooksLikeAPathIsNoName(reference: String) throws {
    let error = #expect(throws: CorpusError.self) { try corpus.resolve(reference) }
    #expect(error?.operation == .resolve)
  }

  @Test func readingWhatIsNotThereIsAnError() throws {
    let id = try Sample.id("cn-vn/1999.zh")
    #expect(throws: CorpusError(.read, "cn-vn/1999.zh", .unknownText(near: []))) { try corpus.read(id) }
    #expect(throws: CorpusError(.log, "cn-vn/1999.zh", .unknownText(near: []))) { try corpus.revisions(of: id) }
    let there = try Sample.id("cn-vn/2022-11-01.zh")
    for number in [-1, 0, 3] {
      #expect(throws: CorpusError(.read, "\(there)", .unknownRevision("\(number)", last: 2))) {
        try corpus.read(there, revision: number)
      }
    }
  }
}
