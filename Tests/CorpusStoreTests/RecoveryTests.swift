import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// What a killed writer leaves behind does not stop the next one.
@Suite struct RecoveryTests {
  let scratch: Scratch
  let corpus: Corpus

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
  }

  static let leftovers = [
    "refs/heads/main.lock", "HEAD.lock", "packed-refs.lock", "config.lock", "refs/heads/drafts/x.lock",
    "objects/pack/pack_git2_abc", "objects/tmp_object_git2_abc",
  ]

  @Test(arguments: leftovers)
  func whatIsOldIsCleared(name: String) throws {
    let file = try leave(name)
    let handle = try #require(FileHandle(forReadingAtPath: file), "held open, so that only its age counts")
    try age(file, seconds: 65)
    _ = try corpus.add(Sample.revision("a/2001.en"))
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(try corpus.ids().count == 1)
    try handle.close()
  }

  @Test(arguments: leftovers)
  func whatNobodyHoldsIsCleared(name: String) throws {
    let file = try leave(name)
    _ = try corpus.add(Sample.revision("a/2001.en"))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func aLockThatIsHeldIsWaitedFor() throws {
    let file = try leave("refs/heads/main.lock")
    let handle = try #require(FileHandle(forReadingAtPath: file))
    var hurried = corpus
    hurried.patience.branch = .milliseconds(300)
    let revision = try Sample.revision("a/2001.en")
    #expect(throws: CorpusError(.add, "a/2001.en", .branchLocked)) { try hurried.add(revision) }
    #expect(FileManager.default.fileExists(atPath: file), "another program's lock is not ours to take")
    #expect(try corpus.ids().isEmpty)
    try handle.close()
    guard case .added(_, 1) = try corpus.add(revision) else {
      Issue.record("nothing of the failed add is left")
      return
    }
  }

  @Test func aLockThatGoesAwayIsNoError() throws {
    let file = try leave("refs/heads/main.lock")
    let handle = try #require(FileHandle(forReadingAtPath: file))
    let release = Thread {
      usleep(200_000)
      unlink(file)
    }
    release.start()
    _ = try corpus.add(Sample.revision("a/2001.en"))
    #expect(try corpus.ids().count == 1)
    try handle.close()
  }

  @Test func aWriterThatIsKilledHoldsNobodyUp() async throws {
    let path = corpus.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      try WriteLock.holding(path, patience: .seconds(1)) {
        let lock = open("\(path)/refs/heads/main.lock", O_CREAT | O_EXCL | O_WRONLY, 0o644)
        precondition(lock >= 0)
        kill(getpid(), SIGKILL)
      }
    }
    #expect(FileManager.default.fileExists(atPath: "\(path)/refs/heads/main.lock"))
    let start = ContinuousClock.now
    _ = try corpus.add(Sample.revision("a/2001.en"))
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(try corpus.ids().count == 1)
  }

  @Test func aBusyCorpusSaysWhoHoldsIt() throws {
    var waiting = corpus
    waiting.patience.lock = .milliseconds(50)
    let revision = try Sample.revision("a/2001.en")
    try WriteLock.holding(corpus.path, patience: .seconds(1)) { () throws(CorpusError.Cause) in
      _ = #expect(throws: CorpusError(.add, "a/2001.en", .busy(holder: Int(getpid())))) { try waiting.add(revision) }
    }
    _ = try waiting.add(revision)
  }

  private func leave(_ name: String) throws -> String {
    let file = "\(corpus.path)/\(name)"
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("left behind".utf8).write(to: URL(fileURLWithPath: file))
    return file
  }

  private func age(_ file: String, seconds: Double) throws {
    let time = Date(timeIntervalSinceNow: -seconds)
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file)
  }
}
