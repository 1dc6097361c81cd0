import StatementModel
import Testing

@testable import CorpusStore

/// Drafts, releases, and the places that stand behind an @.
@Suite struct DraftTests {
  let scratch: Scratch
  let corpus: Corpus

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    _ = try corpus.add(Honest.revision("cn-vn/2022.zh"))
  }

  @Test func aDraftKeepsItsRevisionsFromWhatIsPublished() throws {
    let name = try #require(CorpusName("talks"))
    try corpus.beginDraft(name)
    #expect(try corpus.currentBranch() == .draft(name))
    _ = try corpus.add(Honest.revision("cn-vn/2022.zh", "双方重申。"))
    _ = try corpus.add(Honest.revision("cn-vn/2023.zh"))
    #expect(try Git(folder: corpus.path)("log", "--format=%s", "main").text == "add cn-vn/2022.zh\ncreate the corpus\n")
    let published = try corpus.read("cn-vn/2022", at: .branch(.main))
    #expect(try published.text != corpus.read(Sample.id("cn-vn/2022.zh")).text)
    #expect(
      try corpus.drafts().map { "\($0.name) \($0.isCurrent) \($0.ahead) \($0.behind)" } == [
        "main false 0 0", "draft/talks true 2 0",
      ])
    try corpus.switchTo(.main)
    #expect(try corpus.ids().count == 1)
    #expect(throws: CorpusError(.draft, "talks", .branch(.draftUnmerged("talks", ahead: 2)))) {
      try corpus.removeDraft(name)
    }
    let merged = try corpus.mergeDraft(name, recordedAt: Sample.time)
    #expect(merged.outcome == .forwarded)
    #expect(merged.texts == ["cn-vn/2022.zh", "cn-vn/2023.zh"])
    try corpus.removeDraft(name)
    #expect(try corpus.drafts().map(\.name) == ["main"])
    try Git(folder: corpus.path).expectClean()
  }

  @Test func aDraftThatIsNotThereIsNamed() throws {
    let name = try #require(CorpusName("talks"))
    #expect(throws: CorpusError(.draft, "draft/talks", .branch(.noDraft("talks", known: ["main"])))) {
      try corpus.switchTo(.draft(name))
    }
    try corpus.beginDraft(name)
    #expect(throws: CorpusError(.draft, "talks", .branch(.draftExists("talks")))) { try corpus.beginDraft(name) }
    #expect(try Git(folder: corpus.path)("update-ref", "-d", "refs/heads/draft/talks").status == 0)
    let error = #expect(throws: CorpusError.self) { try corpus.ids() }
    #expect(error?.cause == .branch(.draftGone("talks")))
    try corpus.switchTo(.main)
    #expect(try corpus.ids().count == 1)
  }

  @Test func aReleaseIsAnAnnotatedTagThatNeverChanges() throws {
    let name = try #require(CorpusName("2024-01"))
    let made = try corpus.release(name, message: "first\n\nas printed", recordedAt: Sample.time)
    let git = Git(folder: corpus.path)
    #expect(try git("cat-file", "-t", "2024-01").text == "tag\n")
    #expect(
      try git("for-each-ref", "--format=%(taggername) %(contents)", "refs/tags").text == "tifa first\n\nas printed\n\n")
    _ = try corpus.add(Honest.revision("cn-vn/2022.zh", "双方重申。"))
    #expect(throws: CorpusError(.release, "2024-01", .branch(.releaseExists("2024-01", commit: made.commit.short)))) {
      try corpus.release(name, message: nil, recordedAt: Sample.time)
    }
    #expect(try corpus.releases() == [made])
    #expect(try corpus.read("cn-vn/2022", at: .release(name)).text != corpus.read(Sample.id("cn-vn/2022.zh")).text)
    try git.expectClean()
  }

  @Test func draftsAndReleasesTravel() throws {
    let (draft, release) = (try #require(CorpusName("talks")), try #require(CorpusName("r1")))
    _ = try corpus.release(release, message: nil, recordedAt: Sample.time)
    try corpus.beginDraft(draft)
    _ = try corpus.add(Honest.revision("cn-vn/2023.zh"))
    let cloned = try Corpus.clone(Honest.address(corpus.path), to: "\(scratch.path)/b.git")
    #expect(cloned.result.releases == [release])
    #expect(cloned.result.drafts == [.draft(draft)])
    #expect(try cloned.corpus.currentBranch() == .main)
    #expect(try cloned.corpus.ids().count == 1)
    try cloned.corpus.switchTo(.draft(draft))
    #expect(try cloned.corpus.ids().count == 2)
    _ = try cloned.corpus.add(Honest.revision("cn-vn/2024.zh"))
    #expect(try cloned.corpus.push(to: Honest.address(corpus.path), as: .usual).handedOver == ["draft/talks"])
    #expect(try corpus.ids().count == 3)
    try Git(folder: cloned.corpus.path).expectClean()
  }

  @Test(arguments: [
    ("main", true), ("draft/x", true), ("release/x", true), ("origin", true), ("origin/main", true),
    ("origin/draft/x", true), ("2", false), ("2022-11-01", false), ("2022", false), ("abcd", false),
    ("deadbeef", false),
    ("draft", false), ("release", false), ("draft/", false), ("draft/../x", false), ("x/y/z", false), ("Origin", false),
    ("draft/x.lock", false), ("", false), ("../x", false),
  ])
  func aPlaceIsNeverARevision(text: String, isPlace: Bool) {
    #expect((Place(text) != nil) == isPlace)
    if let place = Place(text) { #expect(Place(place.description) == place) }
  }
}
