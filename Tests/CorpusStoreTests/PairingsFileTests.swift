import StatementModel
import Testing

@testable import CorpusStore

@Suite struct PairingsFileTests {
  private let scratch: Scratch
  private let corpus: Corpus
  private let series: CorpusName
  private let edit = NewRevision.Edit(what: "a\nwith b", author: "Lý", reason: "seen in print")

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    series = try #require(CorpusName("a"))
  }

  private func all() throws -> Pairings {
    Pairings([
      Pairing(
        .together, texts: Pair(old: try Sample.id("a/2001.zh"), new: try Sample.id("a/2002.zh.mfa")),
        anchors: Pair(
          old: Correction.Anchor(range: ScalarRange(0, 4), quote: "双方\n\"同意\""),
          new: Correction.Anchor(range: nil, quote: "甲方")), reason: "why\nnot", author: "Lý", recordedAt: Sample.time),
      Pairing(
        .apart, texts: Pair(old: try Sample.id("a/2002.zh.mfa"), new: try Sample.id("a/2001.zh")),
        anchors: Pair(
          old: Correction.Anchor(range: ScalarRange(2, 3), quote: "一"),
          new: Correction.Anchor(range: ScalarRange(5, 6), quote: "二")), reason: "r", author: "a", recordedAt: 0),
    ])
  }

  @Test func everyPairingReadsBackTheSame() throws {
    let bytes = try all().encoded(for: series)
    #expect(try Pairings(decoding: bytes, of: series) == all())
  }

  @Test(arguments: [
    ("\"apart\"", "\"near\""), ("2024-01-01T00:00:00Z", "yesterday"), ("\"start\" : 2", "\"start\" : 20"),
    ("\"series\" : \"a\"", "\"series\" : \"b\""), ("\"schema_version\" : 1", "\"schema_version\" : 2"),
    ("zh.mfa", "zh..mfa"), ("\"quote\" : \"一\"", "\"quote\" : \"\""),
  ])
  func whatCannotBeIsDamage(part: String, changed: String) throws {
    let text = String(decoding: try all().encoded(for: series), as: UTF8.self)
    let damaged = text.replacing(part, with: changed)
    #expect(damaged != text)
    let series = series
    let error = #expect(throws: CorpusError.Cause.self) { try Pairings(decoding: Array(damaged.utf8), of: series) }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error)) is not damage")
      return
    }
  }

  @Test func theyStandBesideTheSeriesAndMakeNoRevision() throws {
    _ = try corpus.add(Sample.revision("a/2001.zh"))
    let none = try corpus.pairings(of: series)
    #expect(none.pairings.list.isEmpty)
    let commit = try corpus.record(all(), of: series, inPlaceOf: none, edit, recordedAt: Sample.time)
    let kept = try corpus.pairings(of: series)
    #expect(try kept.pairings == all())
    #expect(try corpus.revisions(of: Sample.id("a/2001.zh")).count == 1)
    #expect(try corpus.texts().map(\.revisions) == [1])
    _ = try corpus.add(Sample.revision("a/2001.zh", "别的。"))
    #expect(try corpus.pairings(of: series).pairings == all(), "adding a text leaves them")
    let git = Git(folder: corpus.path)
    #expect(try git("ls-tree", "-r", "--name-only", "HEAD", "series/a").text.contains("series/a/pairings.json\n"))
    let trailers = try git("log", "-1", "--format=%(trailers:only,unfold)", commit.description).text
    #expect(trailers == "Series: a\nPairing: a with b\nPairing-By: Lý\nPairing-Why: seen in print\n\n")
    _ = try corpus.record(Pairings(), of: series, inPlaceOf: kept, edit, recordedAt: Sample.time)
    #expect(!(try git("ls-tree", "-r", "--name-only", "HEAD", "series/a").text.contains("pairings")))
    try git.expectClean()
  }

  @Test func aChangeToAnOlderStateIsRefused() throws {
    _ = try corpus.add(Sample.revision("a/2001.zh"))
    let none = try corpus.pairings(of: series)
    _ = try corpus.record(all(), of: series, inPlaceOf: none, edit, recordedAt: Sample.time)
    let pairings = try all()
    #expect(throws: CorpusError(.pair, "a", .revisedMeanwhile)) {
      try corpus.record(pairings, of: series, inPlaceOf: none, edit, recordedAt: Sample.time)
    }
    #expect(try corpus.pairings(of: series).pairings == all())
  }
}
