import Foundation
import TestSupport
import Testing

/// Sharing, drafts and releases as a user meets them.
@Suite("sharing commands")
struct SharingCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    for date in ["2016-05-12", "2018-09-07", "2021-03-19"] {
      try place.copy("Corpus/sample-invented/\(date).zh/source.txt", to: "\(date).txt")
    }
    _ = try place.tifa("init", "--recorded-at", "2024-01-01")
    _ = try place.tifa("add", "--series", "sample", "2016-05-12.txt", "2018-09-07.txt", "--recorded-at", "2024-01-02")
    _ = try place.tifa("clone", "corpus.git", "copy.git")
  }

  /// The sample of 2016 with other words in it.
  private func changed(_ words: String, _ name: String) throws {
    let text = String(decoding: try place.bytes("2016-05-12.txt"), as: UTF8.self)
    try place.write(name, text.replacingOccurrences(of: "双方一致同意", with: words))
  }

  @Test("clone, pull and push say what they did")
  func story() throws {
    let add = try place.tifa("--corpus", "copy.git", "add", "--series", "sample", "2021-03-19.txt")
    #expect(add.status == 0)
    let pushed = try place.tifa("--corpus", "copy.git", "push")
    #expect(pushed.transcript == "handed over main\n[0]")
    #expect(try place.tifa("list").output.contains("sample/2021-03-19.zh"))
    #expect(try place.tifa("--corpus", "copy.git", "push").transcript == "there already: main\n[0]")
    #expect(try place.tifa("--corpus", "copy.git", "pull").transcript == "main has everything already\n[0]")
    let unknown = try place.tifa("pull")
    #expect(
      unknown.transcript
        == "error: the corpus knows no remote 'origin'\nhint: give the address, and --save NAME to keep it under a name\n[2]"
    )
    let saved = try place.tifa("pull", "./copy.git", "--save", "office")
    #expect(saved.transcript == "main has everything already\n[0]")
    #expect(try place.tifa("pull", "office", "--format", "json").output.contains("\"outcome\" : \"current\""))
  }

  @Test("a conflict names the text, can be looked at, and is settled by choosing")
  func conflict() throws {
    try changed("两国一致同意", "a.txt")
    try changed("双方都同意", "b.txt")
    _ = try place.tifa("add", "--series", "sample", "--date", "2016-05-12", "a.txt")
    _ = try place.tifa("--corpus", "copy.git", "add", "--series", "sample", "--date", "2016-05-12", "b.txt")
    let refused = try place.tifa("--corpus", "copy.git", "pull")
    #expect(refused.status == 2)
    #expect(
      refused.errors.contains("error: both sides changed sample/2016-05-12.zh; nothing was moved, and both are kept\n"))
    #expect(refused.errors.contains("tifa compare sample/2016-05-12.zh sample/2016-05-12.zh@origin"))
    let compared = try place.tifa(
      "--corpus", "copy.git", "compare", "sample/2016-05-12.zh", "sample/2016-05-12.zh@origin")
    #expect(compared.status == 1)
    let settled = try place.tifa("--corpus", "copy.git", "pull", "--theirs", "sample/2016")
    #expect(settled.output.hasPrefix("merged into main as "))
    #expect(settled.output.hasSuffix(": 1 text\n  sample/2016-05-12.zh\n"))
    let log = try place.tifa("--corpus", "copy.git", "log", "sample/2016", "--format", "json")
    #expect(log.output.contains("\"number\" : 3"))
    let (ours, theirs) = (
      try place.tifa("--corpus", "copy.git", "show", "sample/2016@2"),
      try place.tifa("--corpus", "copy.git", "show", "sample/2016")
    )
    #expect(ours.output.contains("双方都同意") && theirs.output.contains("两国一致同意"))
  }

  @Test("a draft is worked on beside what is published, and taken over")
  func drafts() throws {
    #expect(try place.tifa("draft", "new", "talks").transcript == "began draft/talks, which is in use now\n[0]")
    try changed("两国一致同意", "a.txt")
    _ = try place.tifa("add", "--series", "sample", "--date", "2016-05-12", "a.txt")
    let list = try place.tifa("draft")
    #expect(list.output.contains("*  1      0       ") && list.output.hasSuffix("draft/talks\n"))
    #expect(try place.tifa("compare", "sample/2016@main", "sample/2016").status == 1)
    #expect(try place.tifa("compare", "sample/2016@draft/talks", "sample/2016").status == 0)
    #expect(try place.tifa("draft", "switch", "main").output == "main is in use now\n")
    #expect(try place.tifa("compare", "sample/2016@main", "sample/2016").status == 0)
    #expect(try place.tifa("draft", "remove", "talks").status == 2)
    #expect(try place.tifa("draft", "merge", "talks").output.hasPrefix("moved main forward to "))
    #expect(try place.tifa("draft", "remove", "talks").status == 0)
    let unknown = try place.tifa("draft", "switch", "talks")
    #expect(
      unknown.transcript == "error: there is no draft 'talks'\nhint: there are main; 'tifa draft list' shows them\n[2]")
    #expect(try place.tifa("draft", "switch").status == 2)
  }

  @Test("a release is made once, listed, read and handed over")
  func releases() throws {
    #expect(try place.tifa("release", "--list").output == "the corpus has no release; 'tifa release NAME' makes one\n")
    let made = try place.tifa("release", "2024-01", "-m", "as printed", "--recorded-at", "2024-01-03")
    #expect(made.output.hasPrefix("released 2024-01  "))
    #expect(try place.tifa("release", "2024-01").status == 2)
    #expect(try place.tifa("release", "--list").output.contains("2024-01-03  as printed\n"))
    #expect(try place.tifa("show", "sample/2016@release/2024-01").output == place.tifa("show", "sample/2016").output)
    let pulled = try place.tifa("--corpus", "copy.git", "pull")
    #expect(pulled.output == "main has everything already\nrelease 2024-01\n")
  }

  @Test(
    "a password in an address is refused and shown nowhere",
    arguments: [
      "https://user:CANARY@127.0.0.1/x.git", "https://CANARY@127.0.0.1/x.git", "ssh://git:CANARY@127.0.0.1/x.git",
      "user:CANARY@127.0.0.1:x.git",
    ])
  func canary(address: String) throws {
    let runs = try [
      place.tifa("clone", address, "new.git"), place.tifa("pull", address), place.tifa("push", address, "--save", "x"),
    ]
    for run in runs {
      #expect(run.status == 2)
      #expect(!run.transcript.contains("CANARY"), "\(run.transcript)")
    }
    for file in place.files {
      guard let bytes = try? place.bytes(file) else { continue }
      #expect(Data(bytes).range(of: Data("CANARY".utf8)) == nil, "\(file)")
    }
  }

  @Test("clone says what is the matter with a path and with a place that is taken")
  func clone() throws {
    #expect(
      try place.tifa("clone", "nowhere.git", "new.git").transcript
        == "error: there is nothing at \(place.folder.path)/nowhere.git\n"
        + "hint: check the path; it has to lead to a git repository\n[2]")
    #expect(
      try place.tifa("clone", "corpus.git", "copy.git").transcript
        == "error: there is a corpus at copy.git already\nhint: use it as it is, or name another path\n[2]")
    #expect(try place.tifa("clone", "corpus.git", "new.git", "--max-bytes", "100").errors.contains("--max-bytes"))
    #expect(
      try place.tifa("clone", "corpus.git", "--corpus", "new.git").output.hasPrefix("cloned 2 texts to new.git  "))
  }
}
