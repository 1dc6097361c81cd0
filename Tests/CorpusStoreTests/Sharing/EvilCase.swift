import StatementModel
import Testing

@testable import CorpusStore

/// One way in which what a remote has is no corpus.
struct EvilCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Whether a strict check by git refuses it too.
  let isGits: Bool
  let make: @Sendable (EvilRemote) throws -> Void

  static let text = ["series", "cn-vn", "2022-11-01", "zh"]

  /// A case that changes the entries of the folder at `path`.
  static func folder(
    _ name: String, at path: [String] = [], gits: Bool = false,
    _ change: @escaping @Sendable (EvilRemote, inout [EvilRemote.Entry]) throws -> Void
  ) -> EvilCase {
    EvilCase(testDescription: name, isGits: gits) { remote in
      var entries = try remote.entries(path.joined(separator: "/"))
      try change(remote, &entries)
      try remote.commit(remote.root(with: try remote.folder(entries), at: path))
    }
  }

  /// A case that puts one more entry in.
  static func entry(
    _ name: String, _ mode: String, called bytes: [UInt8], at path: [String] = [], gits: Bool = false
  ) -> EvilCase {
    folder(name, at: path, gits: gits) { remote, entries in
      let same = try #require(entries.first { $0.mode == (mode == "40000" ? "40000" : "100644") } ?? entries.first)
      let id = mode == "160000" ? String(repeating: "1", count: 40) : same.id
      entries.append(.init(mode: mode, name: bytes, id: id))
      entries.sort {
        ($0.name + ($0.mode == "40000" ? [0x2f] : [])).lexicographicallyPrecedes(
          $1.name + ($1.mode == "40000" ? [0x2f] : []))
      }
    }
  }

  /// A case that puts other bytes in the place of a file.
  static func file(_ name: String, _ file: String, at path: [String] = text, is bytes: [UInt8]) -> EvilCase {
    folder(name, at: path) { remote, entries in
      let blob = try remote.object("blob", bytes)
      guard let index = entries.firstIndex(where: { $0.name == Array(file.utf8) }) else {
        entries.append(.init(mode: "100644", name: Array(file.utf8), id: blob))
        entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
        return
      }
      entries[index].id = blob
    }
  }

  static let all: [EvilCase] = names + folders + files + commits
  private static let nobody = String(repeating: "1", count: 40)

  private static let names: [EvilCase] = [
    entry("..", "40000", called: Array("..".utf8), gits: true),
    entry(".", "40000", called: Array(".".utf8), gits: true),
    entry(".git", "40000", called: Array(".git".utf8), gits: true),
    entry(".GIT", "40000", called: Array(".GIT".utf8), gits: true),
    entry("git~1", "100644", called: Array("git~1".utf8), gits: true),
    entry(".git with an invisible character", "100644", called: Array(".g\u{200c}it".utf8), gits: true),
    entry(".gitmodules", "100644", called: Array(".gitmodules".utf8)),
    entry("a/b", "100644", called: Array("a/b".utf8), gits: true),
    entry("no name", "100644", called: [], gits: true),
    entry("300 bytes", "100644", called: Array(repeating: 0x61, count: 300)),
    entry("101 bytes", "100644", called: Array(repeating: 0x61, count: 101)),
    entry("upper case", "100644", called: Array("README".utf8)),
    entry("a control character", "100644", called: [0x61, 0x01]),
    entry("no text", "100644", called: [0x61, 0xff]),
    entry("a device of Windows", "100644", called: Array("con".utf8)),
    entry("a colon", "100644", called: Array("a:b".utf8)),
    entry("a list outside of a statement", "100644", called: Array("zh@revisions.tsv".utf8)),
    entry("a list of no text", "100644", called: Array("vi@revisions.tsv".utf8), at: Array(text.prefix(3))),
    entry("an odd list", "100644", called: Array("zh@other.tsv".utf8), at: Array(text.prefix(3))),
    entry("a day that does not exist", "40000", called: Array("2022-02-30".utf8), at: Array(text.prefix(2))),
  ]

  private static let folders: [EvilCase] = [
    entry("a symbolic link", "120000", called: Array("evil".utf8)),
    entry("a symbolic link in a text", "120000", called: Array("evil".utf8), at: text),
    entry("a link to a repository", "160000", called: Array("sub".utf8)),
    entry("an executable", "100755", called: Array("run".utf8), at: text),
    entry("a folder that no corpus has", "40000", called: Array("other".utf8)),
    entry("a file among series", "100644", called: Array("x".utf8), at: ["series"]),
    entry("a folder in a text", "40000", called: Array("x".utf8), at: text),
    folder("a name twice", gits: true) { _, entries in entries.insert(entries[0], at: 0) },
    folder("a file and a folder of one name", gits: true) { _, entries in
      entries.insert(.init(mode: "100644", name: Array("series".utf8), id: entries[0].id), at: 1)
    },
    folder("out of order", gits: true) { _, entries in entries.reverse() },
    folder("a mode with a zero before it", gits: true) { _, entries in entries[1].mode = "040000" },
    folder("a missing file", at: text, gits: true) { _, entries in entries[0].id = nobody },
    folder("a missing folder", at: Array(text.prefix(2)), gits: true) { _, entries in
      entries[0].id = nobody
    },
    folder("a file where a folder should be", gits: true) { _, entries in entries[1].id = entries[0].id },
    folder("no corpus.json") { _, entries in entries.removeFirst() },
    folder("an empty folder", at: Array(text.prefix(2))) { remote, entries in
      entries[0].id = try remote.folder([])
    },
    EvilCase(testDescription: "a folder cut short", isGits: true) { remote in
      let bytes = try EvilRemote.bytes(try remote.entries())
      try remote.commit(remote.object("tree", bytes.dropLast(3)))
    },
  ]

  private static let files: [EvilCase] = [
    file("corpus.json that is no JSON", "corpus.json", at: [], is: Array("{".utf8)),
    file(
      "a corpus of a newer version", "corpus.json", at: [], is: Array("{\"normalizer\":1,\"spec_version\":999}".utf8)),
    file(
      "a series of another name", "series.json", at: Array(text.prefix(2)),
      is: Array("{\"id\":\"x\",\"languages\":[]}".utf8)),
    file("pairings that are none", "pairings.json", at: Array(text.prefix(2)), is: Array("[]".utf8)),
    file("another source than the record's", "source.txt", is: Array("other".utf8)),
    file("a second source", "source.html", is: Array("<p>x</p>".utf8)),
    file("a source larger than allowed", "source.txt", is: Array(repeating: 0x61, count: 100_001)),
    file("a record that is no JSON", "statement.json", is: Array("null".utf8)),
    file("corrections that are none", "corrections.json", is: Array("{}".utf8)),
    file("a text that is not UTF-8", "text.txt", is: [0xff, 0xfe]),
    file("a list that is none", "zh@revisions.tsv", at: Array(text.prefix(3)), is: Array("number\n".utf8)),
    folder("a record of another text", at: text) { remote, entries in
      let record = try remote.git("show", "HEAD:series/cn-vn/2022-11-01/zh/statement.json").text
      let other = record.replacing("2022-11-01.zh", with: "2022-11-02.zh")
      let index = try #require(entries.firstIndex { $0.name == Array("statement.json".utf8) })
      entries[index].id = try remote.object("blob", Array(other.utf8))
    },
    folder("a record with a wrong digest", at: text) { remote, entries in
      let record = try remote.git("show", "HEAD:series/cn-vn/2022-11-01/zh/statement.json").text
      let digest = SourceDigest.hex(of: Array("双方同意加强合作。\n双方签署文件。\n".utf8))
      try #require(record.contains(digest))
      let index = try #require(entries.firstIndex { $0.name == Array("statement.json".utf8) })
      let other = record.replacing(digest, with: String(repeating: "0", count: 64))
      entries[index].id = try remote.object("blob", Array(other.utf8))
    },
    folder("no text.txt", at: text) { _, entries in entries.removeAll { $0.name == Array("text.txt".utf8) } },
    folder("no record", at: text) { _, entries in entries.removeAll { $0.name == Array("statement.json".utf8) } },
    folder("a list that leads nowhere", at: Array(text.prefix(3))) { remote, entries in
      let list = try remote.git("show", "HEAD:series/cn-vn/2022-11-01/zh@revisions.tsv").text
      let folder = try #require(entries.first { $0.name == Array("zh".utf8) }).id
      let index = try #require(entries.firstIndex { $0.name == Array("zh@revisions.tsv".utf8) })
      entries[index].id = try remote.object("blob", Array(list.replacing(folder, with: nobody).utf8))
    },
  ]

  private static let commits: [EvilCase] = [
    EvilCase(testDescription: "a commit of a missing folder", isGits: true) { try $0.commit(nobody) },
    EvilCase(testDescription: "a commit after a missing one", isGits: true) { remote in
      let tree = try remote.git("rev-parse", "main^{tree}").text.dropLast()
      try remote.move("tree \(tree)\nparent \(nobody)\nauthor a <a> 1 +0000\ncommitter a <a> 1 +0000\n\nx\n")
    },
    EvilCase(testDescription: "a commit without an author", isGits: true) { remote in
      let head = try remote.git("rev-parse", "main^{tree}", "main").text.split(separator: "\n")
      try remote.move("tree \(head[0])\nparent \(head[1])\ncommitter a <a> 1 +0000\n\nx\n")
    },
    EvilCase(testDescription: "a commit before all time", isGits: true) { remote in
      let head = try remote.git("rev-parse", "main^{tree}", "main").text.split(separator: "\n")
      try remote.move("tree \(head[0])\nparent \(head[1])\nauthor a <a> -1 +0000\ncommitter a <a> 0 +0000\n\nx\n")
    },
    EvilCase(testDescription: "a commit with a NUL", isGits: true) { remote in
      let head = try remote.git("rev-parse", "main^{tree}", "main").text.split(separator: "\n")
      try remote.move("tree \(head[0])\nparent \(head[1])\nauthor a <a> 1 +0000\ncommitter a <a> 1 +0000\n\nx\u{0}y\n")
    },
    EvilCase(testDescription: "a file where a commit should be", isGits: true) { remote in
      let blob = try remote.object("blob", Array("x".utf8))
      let tree = try remote.git("rev-parse", "main^{tree}").text.dropLast()
      try remote.move("tree \(tree)\nparent \(blob)\nauthor a <a> 1 +0000\ncommitter a <a> 1 +0000\n\nx\n")
    },
    EvilCase(testDescription: "a release of a file", isGits: false) { remote in
      let blob = try remote.object("blob", Array("x".utf8))
      let tag = try remote.object(
        "tag", Array("object \(blob)\ntype blob\ntag r1\ntagger a <a> 1 +0000\n\nx\n".utf8))
      try remote.git.require("update-ref", "refs/tags/r1", tag)
    },
    EvilCase(testDescription: "a release under another name", isGits: false) { remote in
      let head = try remote.git("rev-parse", "main").text.dropLast()
      let tag = try remote.object(
        "tag", Array("object \(head)\ntype commit\ntag r2\ntagger a <a> 1 +0000\n\nx\n".utf8))
      try remote.git.require("update-ref", "refs/tags/r1", tag)
    },
  ]
}

extension Git {
  /// Runs `git` and requires that it succeeds.
  func require(_ one: String, _ two: String, _ three: String) throws {
    let done = try self(one, two, three)
    try #require(done.status == 0, "\(done.errors)")
  }
}
