import Foundation
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

  @Test func aLostBranchFileThatAnOlderPlaceHidesIsTold() throws {
    _ = try git("pack-refs", "--all")
    _ = try corpus.add(VerifyTests.whole("a/2002.en", "Two."))
    #expect(try faults() == [])
    try FileManager.default.removeItem(atPath: "\(corpus.path)/refs/heads/main")
    #expect(try faults().contains { $0.contains("the last in its log") })
  }
}
