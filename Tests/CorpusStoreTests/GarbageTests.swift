import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// Packing up loses nothing that a reference leads to, and nothing that is young.
@Suite struct GarbageTests {
  let scratch: Scratch
  let corpus: Corpus
  let git: Git

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    git = Git(folder: corpus.path)
    for number in 1...12 {
      _ = try corpus.add(Sample.revision("cn-vn/200\(number % 3).zh", "第\(number)版。双方同意加强合作。"))
    }
  }

  private var now: Int64 { Int64(Date().timeIntervalSince1970) }

  private var packs: [KeptPack] { KeptPack.all(in: corpus.path) }

  @Test func everythingIsReadFromOnePackAfterwards() throws {
    let (texts, objects) = (try corpus.texts(), try git("rev-list", "--all", "--objects", "--no-object-names").text)
    let id = try Sample.id("cn-vn/2001.zh")
    let before = try (1...4).map { try corpus.read(id, revision: $0).text }
    let outcome = try corpus.gc(now: now)
    #expect((outcome.packsBefore, outcome.packsAfter) == (13, 1))
    #expect(outcome.bytesAfter < outcome.bytesBefore)
    #expect(outcome.objects == objects.split(separator: "\n").count)
    #expect((outcome.unreachableKept, outcome.unreachableDropped) == (0, 0))
    #expect(try corpus.texts() == texts)
    #expect(try (1...4).map { try corpus.read(id, revision: $0).text } == before)
    #expect(try git("rev-list", "--all", "--objects", "--no-object-names").text == objects)
    try git.expectClean()
    _ = try corpus.add(Sample.revision("cn-vn/2001.zh", "又一版。"))
    try git.expectClean()
  }

  /// Whoever has the repository open, and some of its packs, finds in the new one what has moved there.
  @Test func readingGoesOnWhilePacksArePutAway() throws {
    let repository = try corpus.repository()
    let root = try corpus.root(repository)
    #expect(try corpus.gc(now: now).packsAfter == 1)
    let ids = try corpus.ids(in: root)
    #expect(ids.count == 3)
    for id in ids { _ = try StoredText(id, #require(try root.folder(at: TextPath(id).components))) }
  }

  @Test func theSameCorpusGivesTheSamePack() throws {
    #expect(
      try Git(folder: scratch.path)("clone", "--quiet", "--bare", "--no-local", "corpus.git", "copy.git").status == 0)
    let copy = try Corpus.open(at: "\(scratch.path)/copy.git")
    _ = try (corpus.gc(now: now), copy.gc(now: now))
    #expect(packs.map(\.size) == KeptPack.all(in: copy.path).map(\.size))
  }

  @Test func whatNothingLeadsToIsKeptForTwoWeeks() throws {
    let pack = try corpus.newPack()
    let bytes = Array("written, and not pointed to yet".utf8)
    let id = ObjectKind.file.id(of: bytes)
    try pack.add(.file, bytes, as: id)
    try pack.finish()
    #expect(try git("cat-file", "blob", id.hex).output == bytes)
    #expect(try corpus.gc(now: now).unreachableKept == 1)
    #expect(try git("cat-file", "blob", id.hex).output == bytes)
    let later = try corpus.gc(now: now + 15 * 86_400)
    #expect((later.unreachableKept, later.unreachableDropped) == (0, 1))
    #expect(try git("cat-file", "blob", id.hex).status != 0)
    try git.expectClean()
  }

  @Test func branchesTagsAndLogsCount() throws {
    #expect(try git("branch", "drafts/x", "HEAD~3").status == 0)
    #expect(try git("tag", "-a", "-m", "a release", "v1", "HEAD~5").status == 0)
    let (_, draft) = (
      try Git(folder: scratch.path)("clone", "--quiet", "-b", "drafts/x", "corpus.git", "work"),
      Git(folder: "\(scratch.path)/work")
    )
    try scratch.write("notes", to: "work/README")
    #expect(try draft("add", "README").status == 0)
    #expect(try draft("commit", "--quiet", "-m", "a draft").status == 0)
    #expect(try draft("push", "--quiet", "origin", "drafts/x").status == 0)
    let lost = try git("rev-parse", "drafts/x").text
    #expect(try git("branch", "--force", "drafts/x", "HEAD").status == 0)
    let outcome = try corpus.gc(now: now + 15 * 86_400)
    #expect(outcome.unreachableDropped == 0)
    #expect(try git("cat-file", "-t", String(lost.dropLast())).text == "commit\n", "the branch's log remembers it")
    #expect(try git("cat-file", "-t", "v1").text == "tag\n")
    let check = try git("fsck", "--full", "--strict", "--no-progress", "--no-dangling")
    #expect(check.status == 0 && check.errors.isEmpty, "\(check.text)\(check.errors)")
  }

  @Test func singleObjectsOfOtherProgramsArePacked() throws {
    #expect(try git("commit-tree", "-m", "loose", "HEAD^{tree}").status == 0)
    let loose = String(try git("hash-object", "-w", "--stdin", input: Data("x".utf8)).text.dropLast())
    #expect(try git("tag", "kept", loose).status == 0)
    #expect(LooseObject.all(in: corpus.path).count == 2)
    _ = try corpus.gc(now: now)
    #expect(LooseObject.all(in: corpus.path).count == 1, "the commit that nothing leads to is young")
    #expect(try git("cat-file", "blob", loose).text == "x")
    _ = try corpus.gc(now: now + 15 * 86_400)
    #expect(LooseObject.all(in: corpus.path).isEmpty)
  }

  @Test func damageIsNotPackedUp() throws {
    let pack = try #require(packs.max { $0.size < $1.size })
    let url = URL(fileURLWithPath: pack.stem + ".pack")
    var data = try Data(contentsOf: url)
    data[data.count / 2] ^= 0x55
    try FileManager.default.removeItem(at: url)
    try data.write(to: url)
    let before = packs.map(\.name)
    let error = #expect(throws: CorpusError.self) { try corpus.gc(now: now) }
    guard case .damaged = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(Set(packs.map(\.name)).isSuperset(of: before))
  }

  @Test func aPackThatIsToBeKeptIsKept() throws {
    let kept = try #require(packs.first)
    try Data().write(to: URL(fileURLWithPath: kept.stem + ".keep"))
    #expect(try corpus.gc(now: now).packsAfter == 2)
    #expect(packs.contains { $0.name == kept.name })
  }

  @Test func manySmallPacksAreJoinedAsTheyCome() throws {
    var eager = corpus
    eager.patience.packs = 8
    for number in 1...20 {
      _ = try eager.add(Sample.revision("a/\(2000 + number).zh", "第\(number)版。"))
      #expect(packs.count <= 8)
    }
    #expect(try corpus.texts().count == 23)
    try git.expectClean()
  }
}
