import StatementModel
import Testing

@testable import CorpusStore

/// Nothing that was acknowledged is lost, whoever writes at the same time.
@Suite struct ConcurrencyTests {
  let scratch: Scratch
  let corpus: Corpus

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
  }

  @Test func threadsThatAddAtOnceLoseNothing() throws {
    let corpus = corpus
    let failures = Threads.run(4) { writer -> String? in
      do {
        for number in 1...6 {
          _ = try corpus.add(Sample.revision("w\(writer)/200\(number).zh", "\(writer)-\(number)。"))
        }
        return nil
      } catch {
        return "\(error)"
      }
    }
    #expect(failures.compactMap { $0 } == [])
    #expect(try corpus.ids().count == 24)
    try Git(folder: corpus.path).expectClean()
  }

  @Test func threadsThatReviseOneTextAllHaveTheirRevision() throws {
    let corpus = corpus
    let commits = Threads.run(4) { writer in
      do {
        return try (1...4).map { number in
          let revision = try Sample.revision("a/2001.zh", "\(writer)-\(number)。")
          guard case .added(let commit, _) = try corpus.add(revision) else { return "unchanged" }
          return commit.description
        }
      } catch {
        return ["\(error)"]
      }
    }
    let logged = try corpus.revisions(of: Sample.id("a/2001.zh"))
    #expect(logged.map(\.number) == Array(1...16))
    #expect(Set(logged.map(\.commit.description)) == Set(commits.joined()))
  }

  @Test func processesThatAddAtOnceLoseNothing() async throws {
    let path = corpus.path
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<3 {
        group.addTask {
          await #expect(processExitsWith: .success) { [path = path as String, writer = writer as Int] in
            let corpus = try Corpus.open(at: path)
            for number in 1...5 {
              _ = try corpus.add(Sample.revision("w\(writer)/200\(number).zh", "\(writer)-\(number)。"))
            }
          }
        }
      }
    }
    #expect(try corpus.ids().count == 15)
    #expect(try corpus.texts().allSatisfy { $0.revisions == 1 })
    try Git(folder: corpus.path).expectClean()
  }

  @Test func theBranchMovesOnlyFromWhereItWasSeen() throws {
    let (one, two) = (try attempt("a/2001.en").attempt, try attempt("a/2002.en").attempt)
    #expect(try one.publish(through: Repository(at: corpus.path)) == .done)
    #expect(try two.publish(through: Repository(at: corpus.path)) == .overtaken)
    #expect(try corpus.ids().map(\.description) == ["a/2001.en"])
  }

  /// An attempt to record one text, on the tip as it is now.
  private func attempt(_ name: String) throws -> (attempt: ImportAttempt, pack: PackStream) {
    let pack = try corpus.newPack()
    let revision = try Sample.revision(name)
    let attempt = try ImportAttempt(Repository(at: corpus.path), into: pack)
    try attempt.add(StagedRevision(revision, at: TextPath(revision.id), over: nil, into: pack))
    return (attempt, pack)
  }

  @Test func theFirstCommitIsMadeOnce() throws {
    let repository = try Repository(at: corpus.path)
    let tip = try #require(try repository.tip())
    #expect(try repository.publish(tip, after: nil, saying: "again") == .overtaken)
  }

  @Test func aMoveOfUnknownOutcomeIsLookedUp() throws {
    let repository = try Repository(at: corpus.path)
    let first = try #require(try repository.tip())
    _ = try corpus.add(Sample.revision("a/2001.en"))
    #expect(try repository.settle(first, .system("sync failed")) == .done)
    let (attempt, pack) = try attempt("a/2002.en")
    try pack.finish()
    #expect(throws: CorpusError.Cause.system("sync failed")) {
      try repository.settle(attempt.head, .system("sync failed"))
    }
  }

  @Test func anotherProgramsCommitIsBuiltUpon() throws {
    _ = try corpus.add(Sample.revision("a/2001.en"))
    let git = Git(folder: scratch.path)
    #expect(try git("clone", "--quiet", "corpus.git", "work").status == 0)
    try scratch.write("notes", to: "work/README")
    let work = Git(folder: "\(scratch.path)/work")
    #expect(try work("add", "README").status == 0)
    #expect(try work("commit", "--quiet", "-m", "say what this is").status == 0)
    #expect(try work("push", "--quiet", "origin", "main").status == 0)
    let objects = try scratch.files(in: "corpus.git/objects")
    #expect(objects.allSatisfy { $0 == "info" || $0.hasPrefix("pack") }, "\(objects)")
    guard case .added(_, 2) = try corpus.add(Sample.revision("a/2001.en", "改。")) else {
      Issue.record("a commit that does not touch the text is none of its revisions")
      return
    }
    #expect(try Git(folder: corpus.path)("show", "HEAD:README").text == "notes")
    #expect(try corpus.texts().map(\.revisions) == [2])
  }
}
