import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// What is said of a path that is no corpus, or no place for one.
@Suite struct PlaceErrorTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private var place: String { "\(scratch.path)/place" }

  private func opening(_ cause: CorpusError.Cause, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let before = try scratch.files()
    let error = #expect(throws: CorpusError.self, sourceLocation: sourceLocation) { try Corpus.open(at: place) }
    #expect(error == CorpusError(.open, place, cause), sourceLocation: sourceLocation)
    #expect(try scratch.files() == before, "nothing is written", sourceLocation: sourceLocation)
  }

  private func creating(_ cause: CorpusError.Cause, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let before = try scratch.files()
    let error = #expect(throws: CorpusError.self, sourceLocation: sourceLocation) {
      try Corpus.create(at: place, normalizer: 1, recordedAt: Sample.time)
    }
    #expect(error == CorpusError(.create, place, cause), sourceLocation: sourceLocation)
    #expect(try scratch.files() == before, "nothing is written", sourceLocation: sourceLocation)
  }

  @Test func nothing() throws { try opening(.missing) }

  @Test func aFile() throws {
    try scratch.write("text", to: "place")
    try opening(.notADirectory)
    try creating(.notEmpty)
  }

  @Test func aFolder() throws {
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try opening(.notARepository)
    try scratch.write("text", to: "place/other.txt")
    try opening(.notARepository)
    try creating(.notEmpty)
  }

  @Test func anEmptyFolderBecomesACorpus() throws {
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    _ = try Corpus.create(at: place + "/", normalizer: 1, recordedAt: Sample.time)
    #expect(try Corpus.open(at: place).texts().isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["place"])
  }

  @Test func missingFoldersAboveAreMade() throws {
    let deep = "\(scratch.path)/a/b/corpus.git"
    _ = try Corpus.create(at: deep, normalizer: 1, recordedAt: Sample.time)
    #expect(try Corpus.open(at: deep).texts().isEmpty)
  }

  @Test func aRepositoryWithoutCommits() throws {
    let git = Git(folder: scratch.path)
    #expect(try git("init", "--quiet", "--bare", "place").status == 0)
    try opening(.notACorpus)
    try creating(.notEmpty)
  }

  @Test func aRepositoryOfAKindThatCannotBeRead() throws {
    #expect(try Git(folder: scratch.path)("init", "--quiet", "--bare", "--object-format=sha256", "place").status == 0)
    let error = #expect(throws: CorpusError.self) { try Corpus.open(at: place) }
    #expect(error?.description.contains("unsupported extension") == true, "\(String(describing: error))")
  }

  @Test(arguments: [(EACCES, true), (EROFS, true), (EPERM, true), (ENOSPC, false), (EIO, false)])
  func whatTheSystemRefuses(code: Int32, isPermission: Bool) {
    switch CorpusError.Cause.ofSystem(code, opening: "x") {
    case .notWritable(let reason): #expect(isPermission && reason == String(cString: strerror(code)))
    case .system(let reason): #expect(!isPermission && reason == "x: \(String(cString: strerror(code)))")
    default: Issue.record("a failed call is one or the other")
    }
  }

  @Test func aRepositoryOfOtherThings() throws {
    try otherRepository(file: "README", "text")
    try opening(.notACorpus)
  }

  @Test func aNewerCorpus() throws {
    try otherRepository(file: "corpus.json", #"{"spec_version": 3, "normalizer": 1, "more": true}"#)
    try opening(.newerSpecification(3))
  }

  @Test(arguments: ["", "{", #"{"spec_version": "one"}"#, "[]"])
  func aCorpusFileThatCannotBeRead(json: String) throws {
    try otherRepository(file: "corpus.json", json)
    try opening(.damaged("corpus.json cannot be read as what it should be"))
  }

  @Test func aCorpusIsNotCreatedTwice() throws {
    _ = try Corpus.create(at: place, normalizer: 1, recordedAt: Sample.time)
    try creating(.alreadyACorpus)
    _ = try Corpus.open(at: place)
  }

  @Test func aTimeThatGitCannotKeep() throws {
    for time in [-1, Int64(UInt32.max) + 1, .min, .max] {
      #expect(throws: CorpusError(.create, place, .invalidTime(time))) {
        try Corpus.create(at: place, normalizer: 1, recordedAt: time)
      }
    }
    #expect(try scratch.files().isEmpty)
  }

  @Test func ofSeveralThatCreateOneCorpusExactlyOneSucceeds() throws {
    for round in 0..<10 {
      let path = "\(scratch.path)/race-\(round).git"
      let wins = Threads.run(4) { _ in
        do throws(CorpusError) {
          _ = try Corpus.create(at: path, normalizer: 1, recordedAt: Sample.time)
          return true
        } catch {
          #expect(error.cause == .alreadyACorpus)
          return false
        }
      }
      #expect(wins.filter { $0 }.count == 1)
      #expect(try Corpus.open(at: path).texts().isEmpty)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).count == 10)
  }

  /// The corpus of another user; only root can make one.
  @Test(.enabled(if: getuid() == 0, "only root can give a folder away"))
  func aCorpusOfAnotherUser() throws {
    _ = try Corpus.create(at: place, normalizer: 1, recordedAt: Sample.time)
    try #require(chown(place, 12_345, 12_345) == 0)
    try opening(.foreignOwner)
    try creating(.foreignOwner)
  }

  private func otherRepository(file: String, _ content: String) throws {
    let git = Git(folder: scratch.path)
    #expect(try git("init", "--quiet", "--initial-branch=main", "work").status == 0)
    try scratch.write(content, to: "work/\(file)")
    let work = Git(folder: "\(scratch.path)/work")
    #expect(try work("add", file).status == 0)
    #expect(try work("commit", "--quiet", "-m", "first").status == 0)
    #expect(try git("clone", "--quiet", "--bare", "work", "place").status == 0)
  }
}
