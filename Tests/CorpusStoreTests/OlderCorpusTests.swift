import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// A corpus of version 1, which kept no lists, and changes that another program makes without telling the list.
@Suite struct OlderCorpusTests {
  let scratch: Scratch
  let corpus: Corpus
  let id: TextID

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    id = try Sample.id("cn-vn/2022.zh")
    for (index, wording) in ["一。", "二。", "三。"].enumerated() {
      _ = try corpus.add(Sample.revision("cn-vn/2022.zh", wording, at: Sample.time + Int64(index)))
      _ = try corpus.add(Sample.revision("cn-vn/2021.zh", wording, at: Sample.time + Int64(index)))
    }
  }

  /// The same history as a version before the lists would have written it.
  private func older() throws -> Corpus {
    let stream = try Git(folder: corpus.path)("fast-export", "main").output
    let lines = stream.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let kept = lines.filter { !($0.starts(with: "M 100644".utf8) && $0.reversed().starts(with: "vst.snoisiver@".utf8)) }
    let text = String(decoding: Array(kept.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self)
      .replacingOccurrences(of: "\"spec_version\" : 2", with: "\"spec_version\" : 1")
    #expect(try Git(folder: scratch.path)("init", "--quiet", "--bare", "-b", "main", "older.git").status == 0)
    let git = Git(folder: "\(scratch.path)/older.git")
    #expect(try git("fast-import", "--quiet", input: Data(text.utf8)).status == 0)
    #expect(try git("ls-tree", "-r", "--name-only", "main").text.contains("revisions") == false)
    return try Corpus.open(at: git.folder)
  }

  @Test func itsRevisionsAreFoundInTheHistory() throws {
    let older = try older()
    let (ours, theirs) = (try corpus.revisions(of: id), try older.revisions(of: id))
    #expect(theirs.map(\.number) == [1, 2, 3])
    #expect(theirs.map(\.message) == ours.map(\.message))
    #expect(theirs.map(\.recordedAt) == ours.map(\.recordedAt))
    #expect(theirs.map(\.kind) == [.text, .text, .text])
    for number in 1...3 {
      #expect(try older.read(id, revision: number).text == corpus.read(id, revision: number).text)
    }
    #expect(try older.texts().map(\.revisions) == [3, 3])
  }

  @Test func recordingInItRaisesItAndMakesTheList() throws {
    let older = try older()
    let before = try older.revisions(of: id)
    guard case .added(_, 4) = try older.add(Sample.revision("cn-vn/2022.zh", "四。")) else {
      Issue.record("the revisions before it count")
      return
    }
    #expect(try Array(older.revisions(of: id).prefix(3)) == before)
    #expect(try older.read(id, revision: 1).text == Array("一。\n".utf8))
    let git = Git(folder: older.path)
    #expect(try git("show", "HEAD:corpus.json").text.contains("\"spec_version\" : 2"))
    let list = try git("show", "HEAD:series/cn-vn/2022/zh@revisions.tsv").text.split(separator: "\n")
    #expect(list.count == 5)
    #expect(list[2].contains(before[0].commit.description))
    #expect(
      try older.revisions(of: Sample.id("cn-vn/2021.zh")).count == 3, "a text without a list beside one that has it")
    let check = try git("fsck", "--full", "--strict", "--no-progress", "--no-dangling")
    #expect(check.status == 0 && check.errors.isEmpty && check.output.isEmpty, "\(check.text)\(check.errors)")
  }

  @Test func aChangeByAnotherProgramIsARevision() throws {
    let changed = try changeByHand("四。\n")
    let revisions = try corpus.revisions(of: id)
    #expect(revisions.map(\.kind) == [.text, .text, .text, .foreign])
    #expect(revisions[3].commit.description == changed)
    #expect(try corpus.read(id, revision: 3).text == Array("三。\n".utf8))
    #expect(try corpus.read(id, revision: 4).text == Array("四。\n".utf8))
    guard case .added(_, 5) = try corpus.add(Sample.revision("cn-vn/2022.zh", "五。")) else {
      Issue.record("the change counts")
      return
    }
    #expect(try Array(corpus.revisions(of: id).prefix(4)) == revisions)
    #expect(try corpus.texts().map(\.revisions) == [3, 5])
    try Git(folder: corpus.path).expectClean()
  }

  @Test func aMergeIsNoRevision() throws {
    #expect(try Git(folder: scratch.path)("clone", "--quiet", "corpus.git", "work").status == 0)
    let work = Git(folder: "\(scratch.path)/work")
    #expect(try work("checkout", "--quiet", "-b", "side").status == 0)
    try scratch.write("四。\n", to: "work/series/cn-vn/2022/zh/text.txt")
    #expect(try work("commit", "--quiet", "-am", "by hand").status == 0)
    let side = try work("rev-parse", "HEAD").text.dropLast()
    _ = try corpus.add(Sample.revision("cn-vn/2021.zh", "四。"))
    let ours = try corpus.revisions(of: Sample.id("cn-vn/2021.zh"))
    #expect(try work("checkout", "--quiet", "main").status == 0)
    #expect(try work("pull", "--quiet", "--ff-only").status == 0)
    #expect(try work("merge", "--quiet", "--no-edit", "--no-ff", "side").status == 0)
    #expect(try work("push", "--quiet", "origin", "main").status == 0)
    #expect(try corpus.revisions(of: id).map(\.commit.description).last == String(side))
    #expect(try corpus.revisions(of: Sample.id("cn-vn/2021.zh")) == ours)
  }

  private func changeByHand(_ text: String) throws -> String {
    #expect(try Git(folder: scratch.path)("clone", "--quiet", "corpus.git", "work").status == 0)
    let work = Git(folder: "\(scratch.path)/work")
    try scratch.write(text, to: "work/series/cn-vn/2022/zh/text.txt")
    #expect(try work("commit", "--quiet", "-am", "by hand").status == 0)
    #expect(try work("push", "--quiet", "origin", "main").status == 0)
    return String(try work("rev-parse", "HEAD").text.dropLast())
  }
}
