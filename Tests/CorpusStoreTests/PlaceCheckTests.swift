import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// A repository that reaches beyond itself, or belongs to someone else, is not used.
@Suite struct PlaceCheckTests {
  let scratch: Scratch
  let corpus: Corpus

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    _ = try corpus.add(Sample.revision("a/2001.en"))
  }

  private func cause(of path: String) -> CorpusError.Cause? {
    let error = #expect(throws: CorpusError.self) { try Corpus.open(at: path) }
    return error?.cause
  }

  @Test(arguments: [
    "[core]\n\tsshCommand = touch /tmp/x\n", "[CORE] hookspath=/tmp", "[include]\n\tpath = /tmp/other\n",
    "[includeIf \"gitdir:/\"]\n\tpath = x\n", "[alias]\n\tlog = !rm\n",
    "[url \"ssh://evil/\"]\n\tinsteadOf = https://\n",
    "[core]\n\tfsmonitor = true\n", "[core]\n\tworktree = /\n", "[filter \"x\"]\n\tclean = y\n",
    "[credential]\n\thelper = !x\n", "[http]\n\tproxy = x\n", "[diff \"x\"]\n\tcommand = y\n",
    "[remote \"o\"]\n\turl = a\n\tuploadpack = evil\n", "[core]\n\tabbrev = 7\\\n\n[alias] x = y\n",
    "[core]\n# a remark \\\n[alias] x = y\n", "[core]\n\tabbrev = 7 ; nine \\\n[alias]\nx = y\n",
  ])
  func aSettingThatCouldRunAProgram(config: String) throws {
    try append(config)
    let cause = cause(of: corpus.path)
    guard case .notPlain(let what) = cause else {
      Issue.record("\(String(describing: cause))")
      return
    }
    #expect(what.hasPrefix("its configuration sets "))
  }

  @Test(arguments: [
    "[remote \"origin\"]\n\turl = https://example.org/x.git\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n",
    "; a remark\n# another\n\n[core]\n\tabbrev = 9 ; nine\n", "[user]\n\tname = A [x] B\n\temail = \"a;b\"\n",
    "[gc]\n\tauto = 0\n[tifa]\n\tanything = x\n",
  ])
  func aSettingThatIsHarmless(config: String) throws {
    try append(config)
    #expect(try Corpus.open(at: corpus.path).ids().count == 1)
  }

  @Test func whatGitItselfWritesIsHarmless() throws {
    let git = Git(folder: scratch.path)
    #expect(try git("clone", "--quiet", "--bare", "corpus.git", "copy.git").status == 0)
    #expect(try git("clone", "--quiet", "--mirror", "corpus.git", "mirror.git").status == 0)
    for name in ["copy.git", "mirror.git"] {
      #expect(try Git(folder: "\(scratch.path)/\(name)")("gc", "--quiet").status == 0)
      #expect(try Corpus.open(at: "\(scratch.path)/\(name)").ids().count == 1)
    }
  }

  @Test func objectsOfAnotherRepositoryAreNotBorrowed() throws {
    #expect(
      try Git(folder: scratch.path)("clone", "--quiet", "--bare", "--shared", "corpus.git", "shared.git").status == 0)
    #expect(cause(of: "\(scratch.path)/shared.git") == .notPlain("it borrows objects from another repository"))
  }

  @Test(arguments: ["objects", "refs", "HEAD", "config"])
  func aPartThatIsALink(name: String) throws {
    let part = "\(corpus.path)/\(name)"
    try FileManager.default.moveItem(atPath: part, toPath: "\(scratch.path)/elsewhere")
    try FileManager.default.createSymbolicLink(atPath: part, withDestinationPath: "\(scratch.path)/elsewhere")
    #expect(cause(of: corpus.path) == .notPlain("\(name) is a link"))
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
  func aCorpusOfSomeoneElse() throws {
    for name in try scratch.files(in: "corpus.git") + [""] {
      #expect(chown("\(corpus.path)/\(name)", 12_345, 12_345) == 0)
    }
    #expect(cause(of: corpus.path) == .foreignOwner)
    let trusted = try Corpus.open(at: corpus.path, trustsOwner: true)
    _ = try trusted.add(Sample.revision("a/2002.en"))
    #expect(try trusted.texts().count == 2)
  }

  @Test func aFullDiskIsSaid() {
    let error = CorpusError(.add, "a/2001.en", .diskFull(needed: 200_000, left: 12))
    #expect(
      error.description == "add a/2001.en: the disk is full: 200000 bytes are needed at least, and 12 are left")
    #expect(error.hint.hasPrefix("make room on the disk"))
  }

  private func append(_ config: String) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(corpus.path)/config"))
    try file.seekToEnd()
    try file.write(contentsOf: Data("\n\(config)".utf8))
    try file.close()
  }
}
