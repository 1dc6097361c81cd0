import StatementModel
import Testing

@testable import CorpusStore

@Suite struct CorrectionsFileTests {
  private static let all = Corrections(
    ([
      (.join, ScalarRange(0, 4)), (.split(after: 2), nil), (.role(.closing), ScalarRange(2, 9)),
      (.label("一、"), ScalarRange(0, 9)), (.label(""), nil),
    ] as [(Correction.Action, ScalarRange?)]).map { action, range in
      Correction(
        action, at: Correction.Anchor(range: range, quote: "双方\n\"同意\""), reason: "why\nnot", author: "Lý",
        recordedAt: Sample.time)
    } + [
      Correction(.set(.date, value: "2022-11-01", given: "2022"), at: nil, reason: "r", author: "a", recordedAt: 0),
      Correction(.set(.genre, value: "联合公报", given: nil), at: nil, reason: "r", author: "a", recordedAt: 9),
    ])
  private let scratch: Scratch
  private let corpus: Corpus

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
  }

  @Test func everyKindReadsBackTheSame() throws {
    let id = try Sample.id("a/2001.zh")
    let bytes = try Self.all.encoded(for: id)
    #expect(try Corrections(decoding: bytes, of: id) == Self.all)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"recorded_at\" : \"2024-01-01T00:00:00Z\""))
  }

  @Test(arguments: [
    ("\"split\"", "\"cut\""), ("\"after\" : 2", "\"before\" : 2"), ("2024-01-01T00:00:00Z", "yesterday"),
    ("\"start\" : 2", "\"start\" : 20"), ("a/2001.zh", "a/2002.zh"),
    ("\"schema_version\" : 1", "\"schema_version\" : 2"),
    ("\"closing\"", "\"end\""),
  ])
  func whatCannotBeIsDamage(part: String, changed: String) throws {
    let id = try Sample.id("a/2001.zh")
    let text = String(decoding: try Self.all.encoded(for: id), as: UTF8.self)
    let damaged = text.replacing(part, with: changed)
    #expect(damaged != text)
    let error = #expect(throws: CorpusError.Cause.self) { try Corrections(decoding: Array(damaged.utf8), of: id) }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error)) is not damage")
      return
    }
  }

  @Test func theyStandBesideTheTextAndStayUntilTheyAreReplaced() throws {
    let id = try Sample.id("a/2001.zh")
    _ = try corpus.add(Sample.revision("a/2001.zh"))
    #expect(try corpus.read(id).corrections.list.isEmpty)
    #expect(try corpus.corrections(of: id) == nil)
    #expect(try corpus.corrections(of: Sample.id("a/1999.zh")) == nil)
    var edited = try Sample.revision("a/2001.zh", message: "correct it")
    edited.corrections = Self.all
    edited.edit = NewRevision.Edit(what: "join\nthem", author: "Lý", reason: "seen in print")
    guard case .added(let commit, 2) = try corpus.add(edited) else {
      Issue.record("corrections make a revision")
      return
    }
    #expect(try corpus.read(id).corrections == Self.all)
    #expect(try corpus.corrections(of: id)?.basis == commit)
    _ = try corpus.add(Sample.revision("a/2001.zh", "别的。"))
    #expect(try corpus.read(id).corrections == Self.all, "a revision that says nothing of them leaves them")
    #expect(try corpus.read(id, revision: 1).corrections.list.isEmpty)
    let git = Git(folder: corpus.path)
    let trailers = try git("log", "-1", "--format=%(trailers:only,unfold)", commit.description).text
    #expect(trailers.contains("Correction: join them\nCorrection-By: Lý\nCorrection-Why: seen in print\n"))
    edited.corrections = Corrections()
    _ = try corpus.add(edited)
    #expect(try corpus.corrections(of: id) == nil)
    try git.expectClean()
  }

  @Test func aRevisionOfAnOlderStateIsRefused() throws {
    let id = try Sample.id("a/2001.zh")
    _ = try corpus.add(Sample.revision("a/2001.zh"))
    let basis = try #require(corpus.revisions(of: id).last?.commit)
    var edited = try Sample.revision("a/2001.zh", "改。")
    edited.basis = basis
    guard case .added(_, 2) = try corpus.add(edited) else {
      Issue.record("the basis was the last revision")
      return
    }
    var late = try Sample.revision("a/2001.zh", "迟。")
    late.basis = basis
    #expect(throws: CorpusError(.add, "a/2001.zh", .revisedMeanwhile)) { try corpus.add(late) }
    #expect(try corpus.revisions(of: id).count == 2)
  }
}
