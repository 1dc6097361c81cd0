import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// The git program reads a corpus as any repository.
@Suite struct GitOracleTests {
  let scratch: Scratch
  let corpus: Corpus
  let git: Git

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    git = Git(folder: corpus.path)
    for (index, wording) in ["双方同意。双方强调。", "双方同意。双方重申。"].enumerated() {
      _ = try corpus.add(Sample.revision("cn-vn/2022-11-01.zh", wording, at: Sample.time + Int64(index)))
    }
    _ = try corpus.add(Sample.revision("cn-vn/1938-09-30.vi"))
  }

  @Test func aRevisionIsOneLineOfTheList() throws {
    let patch = try git("show", "--format=", "-U0", "HEAD~1", "--", "*@revisions.tsv").text.split(separator: "\n")
    let added = patch.filter { $0.hasPrefix("+2\t") }
    #expect(added.count == 1)
    #expect(patch.filter { $0.hasPrefix("-") && !$0.hasPrefix("---") } == [])
    let fields = added[0].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    #expect(Array(fields[1...4]) == ["2024-01-01T00:00:01Z", "2022-11-01", "", "text"])
    #expect(try git("rev-parse", "HEAD~1:series/cn-vn/2022-11-01/zh").text == "\(fields[9])\n")
    #expect(try git("rev-parse", "HEAD~2").text == "\(fields[10])\n")
    #expect(fields[11] == "revise cn-vn/2022-11-01.zh")
  }

  @Test func aFullStrictCheckFindsNothing() throws {
    try git.expectClean()
  }

  @Test func theCheckCanFail() throws {
    let tree = try git("rev-parse", "HEAD^{tree}").text.dropLast()
    let bad = try git(
      "hash-object", "-t", "commit", "-w", "--stdin", "--literally",
      input: Data("tree \(tree)\nauthor a <a> -1 +0000\ncommitter a <a> 0 +0000\n\nbad\n".utf8))
    #expect(bad.status == 0)
    #expect(try git("fsck", "--full", "--strict", "--no-progress").status != 0)
  }

  @Test func theTrailersAreGits() throws {
    let message = try git("log", "-1", "--skip=1", "--format=%B").text
    #expect(message.hasPrefix("revise cn-vn/2022-11-01.zh\n\n"))
    #expect(
      try git("interpret-trailers", "--parse", input: Data(message.utf8)).text == """
        Statement-Id: cn-vn/2022-11-01
        Statement-Date: 2022-11-01
        Text: zh
        Source-Url: https://example.org/statement
        Source-Sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        Normalizer: 1

        """)
    let dates = try git("log", "--format=%(trailers:key=Statement-Date,valueonly,separator=)").text
    #expect(dates == "1938-09-30\n2022-11-01\n2022-11-01\n\n")
  }

  @Test func theLayoutIsTheDocumentedOne() throws {
    #expect(
      try git("ls-tree", "-r", "--name-only", "HEAD").text == """
        corpus.json
        series/cn-vn/1938-09-30/vi/source.txt
        series/cn-vn/1938-09-30/vi/statement.json
        series/cn-vn/1938-09-30/vi/text.txt
        series/cn-vn/1938-09-30/vi@revisions.tsv
        series/cn-vn/2022-11-01/zh/source.txt
        series/cn-vn/2022-11-01/zh/statement.json
        series/cn-vn/2022-11-01/zh/text.txt
        series/cn-vn/2022-11-01/zh@revisions.tsv
        series/cn-vn/series.json

        """)
    #expect(try git("show", "HEAD:corpus.json").text == "{\n  \"normalizer\" : 1,\n  \"spec_version\" : 2\n}\n")
    #expect(
      try git("show", "HEAD:series/cn-vn/series.json").text
        == "{\n  \"id\" : \"cn-vn\",\n  \"languages\" : [\n    \"vi\",\n    \"zh\"\n  ]\n}\n")
  }

  @Test func theFilesAreTheBytes() throws {
    let id = try Sample.id("cn-vn/2022-11-01.zh")
    for (number, commit) in [(1, "HEAD~2"), (2, "HEAD")] {
      let (stored, folder) = (try corpus.read(id, revision: number), "\(commit):series/cn-vn/2022-11-01/zh")
      #expect(try git("show", "\(folder)/source.txt").output == stored.source)
      #expect(try git("show", "\(folder)/text.txt").output == stored.text)
      #expect(try git("show", "\(folder)/statement.json").output == stored.record.encoded(for: id))
    }
  }

  @Test func aDiffSpeaksInClauses() throws {
    let lines = try git("diff", "-U0", "HEAD~2", "HEAD", "--", "*/zh/text.txt").text.split(separator: "\n").suffix(2)
    #expect(lines == ["-双方强调。", "+双方重申。"])
  }

  @Test func theLogAgreesWithGits() throws {
    let ours = try corpus.revisions(of: Sample.id("cn-vn/2022-11-01.zh"))
    let theirs = try git("log", "--reverse", "--format=%H %ct %an <%ae> %cn <%ce>", "--", "series/cn-vn/2022-11-01/zh")
    let who = "tifa <tifa@localhost>"
    #expect(theirs.text == ours.map { "\($0.commit) \($0.recordedAt) \(who) \(who)\n" }.joined())
    #expect(try git("symbolic-ref", "HEAD").text == "refs/heads/main\n")
    #expect(try git("reflog", "--format=%gs").text == "add 1 text\nadd 1 text\nadd 1 text\ncreate the corpus\n")
  }

  @Test func aCloneHoldsTheSame() throws {
    let outside = Git(folder: scratch.path)
    let (clone, bare) = (
      try outside("clone", "--quiet", "corpus.git", "work"),
      try outside("clone", "--quiet", "--bare", "--no-local", "corpus.git", "copy.git")
    )
    #expect((clone.status, clone.errors, bare.status, bare.errors) == (0, "", 0, ""))
    let stored = try corpus.read(Sample.id("cn-vn/2022-11-01.zh"))
    let folder = "\(scratch.path)/work/series/cn-vn/2022-11-01/zh"
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: "\(folder)/source.txt"))) == stored.source)
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: "\(folder)/text.txt"))) == stored.text)
    let copy = try Corpus.open(at: "\(scratch.path)/copy.git")
    #expect(try copy.texts() == corpus.texts())
    _ = try copy.add(Sample.revision("cn-vn/2023.zh"))
    try Git(folder: copy.path).expectClean()
  }

  @Test func aRepositoryThatGitPackedUpStaysReadable() throws {
    let before = try corpus.texts()
    #expect(try git("gc", "--quiet").status == 0)
    #expect(try git("pack-refs", "--all").status == 0)
    #expect(try corpus.texts() == before)
    _ = try corpus.add(Sample.revision("cn-vn/2023.zh"))
    #expect(try corpus.texts().count == 3)
    try git.expectClean()
  }

  @Test func aTextThatWasDroppedByHandBeginsAnew() throws {
    #expect(try Git(folder: scratch.path)("clone", "--quiet", "corpus.git", "work").status == 0)
    let work = Git(folder: "\(scratch.path)/work")
    #expect(try work("rm", "-r", "--quiet", "series/cn-vn/2022-11-01").status == 0)
    #expect(try work("commit", "--quiet", "-m", "drop it").status == 0)
    #expect(try work("push", "--quiet", "origin", "main").status == 0)
    #expect(try corpus.texts().map(\.id.description) == ["cn-vn/1938-09-30.vi"])
    let revision = try Sample.revision("cn-vn/2022-11-01.zh")
    guard case .added(_, 1) = try corpus.add(revision) else {
      Issue.record("revisions count from when the text was brought in")
      return
    }
    #expect(try corpus.texts().map(\.revisions) == [1, 1])
    #expect(try corpus.revisions(of: revision.id).count == 1)
  }
}
