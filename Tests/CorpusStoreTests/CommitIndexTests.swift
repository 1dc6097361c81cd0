import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// The index of commits says what a walk over the history says, and matters to nothing but speed.
@Suite struct CommitIndexTests {
  let scratch: Scratch
  let corpus: Corpus

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    for (index, wording) in ["一。", "二。", "三。"].enumerated() {
      _ = try corpus.add([
        Sample.revision("cn-vn/2022.zh", wording, at: Sample.time + Int64(index)),
        Sample.revision("cn-vn/2022.zh.mfa", wording + "四。", at: Sample.time + Int64(index)),
      ])
    }
  }

  private var file: String { "\(corpus.path)/\(CommitIndexFile.name)" }

  private func walked() throws -> CommitIndex {
    let repository = try Repository(at: corpus.path)
    return try CommitIndex.walked(from: repository.commit(#require(try repository.tip())), downTo: nil).index
  }

  @Test func itSaysWhatAWalkSays() throws {
    let index = CommitIndexFile(in: corpus.path)
    #expect(index.tip == (try Repository(at: corpus.path).tip()))
    #expect(try index.index.entries == walked().entries)
    #expect(index.index.entries.count == 6)
    #expect(index.newest(of: try TextPath(Sample.id("cn-vn/2022.zh"))) == index.index.last["cn-vn/2022/zh"]?.commit)
    #expect(index.newest(of: try TextPath(Sample.id("cn-vn/2023.zh"))) == nil)
  }

  /// Without it, cut anywhere, or full of something else: the same answers, and the next writer mends it.
  @Test(arguments: ["gone", "cut", "other", "of another corpus", "ahead"])
  func nothingDependsOnIt(state: String) throws {
    let (texts, id) = (try corpus.texts(), try Sample.id("cn-vn/2022.zh"))
    let revisions = try corpus.revisions(of: id)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    for length in state == "cut" ? Array(stride(from: 0, to: bytes.count, by: 37)) : [0] {
      switch state {
      case "gone": try FileManager.default.removeItem(atPath: file)
      case "cut": try bytes.prefix(length).write(to: URL(fileURLWithPath: file))
      case "other": try Data("no index\n\u{0} = \n".utf8).write(to: URL(fileURLWithPath: file))
      case "ahead":
        try (bytes + Data("\(String(repeating: "1", count: 40)) =\n".utf8)).write(to: URL(fileURLWithPath: file))
      default:
        let other = try scratch.corpus("other.git")
        _ = try other.add(Sample.revision("cn-vn/2022.zh"))
        try Data(contentsOf: URL(fileURLWithPath: "\(other.path)/\(CommitIndexFile.name)")).write(
          to: URL(fileURLWithPath: file))
      }
      #expect(try corpus.texts() == texts)
      #expect(try corpus.revisions(of: id) == revisions)
    }
    _ = try corpus.add(Sample.revision("cn-vn/2022.zh", "五。"))
    #expect(try CommitIndexFile(in: corpus.path).index.entries == walked().entries)
    #expect(try corpus.revisions(of: id).count == 4)
  }

  @Test func aWrongEntryIsNotBelieved() throws {
    let (id, revisions) = (try Sample.id("cn-vn/2022.zh"), try corpus.revisions(of: Sample.id("cn-vn/2022.zh")))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let wrong = text.replacingOccurrences(of: revisions[2].commit.description + " ~", with: "\(revisions[0].commit) ~")
    #expect(wrong != text)
    try Data(wrong.utf8).write(to: URL(fileURLWithPath: file))
    #expect(try corpus.revisions(of: id) == revisions)
  }

  @Test func whatOtherProgramsCommitIsCaughtUpWith() throws {
    #expect(try Git(folder: scratch.path)("clone", "--quiet", "corpus.git", "work").status == 0)
    let work = Git(folder: "\(scratch.path)/work")
    #expect(try work("rm", "-r", "--quiet", "series/cn-vn/2022/zh.mfa").status == 0)
    #expect(try work("commit", "--quiet", "-m", "drop it").status == 0)
    #expect(try work("push", "--quiet", "origin", "main").status == 0)
    #expect(try corpus.texts().map(\.id.description) == ["cn-vn/2022.zh"])
    _ = try corpus.add(Sample.revision("cn-vn/2022.zh.mfa", "五。"))
    #expect(try CommitIndexFile(in: corpus.path).index.entries == walked().entries)
    #expect(try corpus.texts().map(\.revisions) == [3, 1])
  }
}
