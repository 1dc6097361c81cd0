import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// Two copies of one corpus in a folder of a test's own, and what of them has to stay as it was.
struct SharedPlace {
  let scratch: Scratch
  /// The copy that is cloned from.
  let origin: Corpus
  /// The clone.
  let mine: Corpus

  /// Makes `origin.git` with two texts and clones it to `mine.git`.
  init() throws {
    scratch = try Scratch()
    origin = try scratch.corpus("origin.git")
    _ = try origin.add(Honest.revision("cn-vn/2008-06-01.zh"))
    _ = try origin.add(Honest.revision("cn-vn/2022-11-01.zh"))
    mine = try Corpus.clone(Honest.address(origin.path), to: "\(scratch.path)/mine.git").corpus
  }

  /// Every reference of a repository with what it points at, and HEAD.
  static func references(_ path: String) throws -> String {
    let git = Git(folder: path)
    return try git("for-each-ref").text + git("symbolic-ref", "HEAD").text
  }

  /// Pulls into the clone.
  func pull(
    _ path: String? = nil, choices: [TextID: MergeSide] = [:], _ sharing: Sharing = Sharing()
  ) throws -> PullResult {
    try mine.pull(
      Honest.address(path ?? origin.path), as: .usual, choices: choices, recordedAt: Sample.time + 100, sharing)
  }

  /// Expects that both repositories are clean and nothing is left over in the clone.
  func expectClean(sourceLocation: SourceLocation = #_sourceLocation) throws {
    for corpus in [origin, mine] { try Git(folder: corpus.path).expectClean(sourceLocation: sourceLocation) }
    let left = try scratch.files(in: "mine.git").filter { $0.contains(".tifa-") || $0.hasSuffix(".lock") }
    #expect(left == ["tifa.lock"] || left.isEmpty, sourceLocation: sourceLocation)
    #expect(try !scratch.files().contains { $0.hasPrefix(".tifa-") }, sourceLocation: sourceLocation)
  }
}
