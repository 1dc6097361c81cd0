import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// Damage to what says where a corpus stands, which git goes on with silently.
@Suite struct BranchCheckTests {
  private let scratch: Scratch
  private let corpus: Corpus
  private let git: Git

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    git = Git(folder: corpus.path)
    _ = try corpus.add(VerifyTests.whole("a/2001.en", "One."))
  }

  private func faults() throws -> [String] { try corpus.verify().faults.map(\.what) }

  @Test func aSoundCorpusHasNoFault() throws { #expect(try faults() == []) }

  @Test func aHeadThatNamesNoBranchOfACorpusIsTold() throws {
    try Data("ref: refs/heads/mahn\n".utf8).write(to: URL(fileURLWithPath: "\(corpus.path)/HEAD"))
    #expect(try faults().contains { $0.contains("HEAD names refs/heads/mahn") })
  }

  /// What T5 of `Scripts/soak` found: git goes on from the older place, and what was acknowledged since is gone.
  private func loseBranchFile(packed: Bool) throws {
    if packed { _ = try git("pack-refs", "--all") }
    _ = try corpus.add(VerifyTests.whole("a/2002.en", "Two."))
    #expect(try faults() == [])
    try FileManager.default.removeItem(atPath: "\(corpus.path)/refs/heads/main")
  }

  @Test(arguments: [true, false]) func aLostBranchFileIsTold(packed: Bool) throws {
    try loseBranchFile(packed: packed)
    #expect(try faults().contains { $0.contains("the file of refs/heads/main is lost") })
  }

  @Test(arguments: [true, false]) func whatWasRecordedIsReadThoughTheBranchFileIsLost(packed: Bool) throws {
    try loseBranchFile(packed: packed)
    #expect(try Corpus.open(at: corpus.path).texts().map(\.id.description) == ["a/2001.en", "a/2002.en"])
  }

  @Test(arguments: [true, false]) func theNextAddBuildsOnWhatTheLogTells(packed: Bool) throws {
    try loseBranchFile(packed: packed)
    _ = try corpus.add(VerifyTests.whole("a/2003.en", "Three."))
    #expect(try faults() == [])
    #expect(try git("log", "--format=%s", "main").text.split(separator: "\n").count == 4)
    try git.expectClean()
  }

  @Test(arguments: [true, false]) func doctorWritesALostBranchFileAgain(packed: Bool) throws {
    try loseBranchFile(packed: packed)
    #expect(try corpus.doctor().map(\.file) == ["refs/heads/main"])
    #expect(try faults() == [])
    #expect(try corpus.doctor() == [])
  }

  /// T2 of `Scripts/soak`: the log is written before the branch, so a write that failed between the two has not moved it.
  @Test(arguments: [true, false]) func whatOnlyTheLogNamesIsNotAcknowledged(packed: Bool) throws {
    try loseBranchFile(packed: packed)
    let repository = try corpus.repository()
    let new = try #require(try repository.tip())
    #expect(throws: CorpusError.Cause.self) { try repository.settle(new, .system("No space left on device")) }
  }

  @Test func aBranchThatIsOnlyPackedIsNotLost() throws {
    _ = try corpus.add(VerifyTests.whole("a/2002.en", "Two."))
    _ = try git("pack-refs", "--all")
    #expect(try faults() == [])
    #expect(try corpus.doctor() == [])
  }

  /// A program that is killed between the two leaves the log one line ahead.
  @Test func aLogThatIsAheadOfItsBranchIsNoFault() throws {
    let tip = try git("rev-parse", "main").text.trimmingCharacters(in: .whitespacesAndNewlines)
    _ = try corpus.add(VerifyTests.whole("a/2002.en", "Two."))
    try Data("\(tip)\n".utf8).write(to: URL(fileURLWithPath: "\(corpus.path)/refs/heads/main"))
    #expect(try faults() == [])
  }

  @Test func aBranchBesideItsLogIsTold() throws {
    let tip = try git("rev-parse", "main").text.trimmingCharacters(in: .whitespacesAndNewlines)
    _ = try corpus.add(VerifyTests.whole("a/2002.en", "Two."))
    let beside = try git("commit-tree", "-m", "beside", "-p", tip, "\(tip)^{tree}")
    try Data(beside.output).write(to: URL(fileURLWithPath: "\(corpus.path)/refs/heads/main"))
    #expect(try faults().contains { $0.contains("the last in its log") })
  }
}
