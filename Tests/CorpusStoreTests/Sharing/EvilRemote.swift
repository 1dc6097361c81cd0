import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// A repository whose last commit is made by hand, byte by byte, on top of an honest corpus.
struct EvilRemote {
  let path: String
  let git: Git

  /// Copies the corpus at `origin`.
  init(of origin: String, in scratch: Scratch, called name: String = "evil.git") throws {
    path = "\(scratch.path)/\(name)"
    let made = try Git(folder: scratch.path)("clone", "--quiet", "--no-local", "--bare", origin, name)
    try #require(made.status == 0)
    git = Git(folder: path)
  }

  /// An entry of a folder as it is written.
  struct Entry {
    var mode: String
    var name: [UInt8]
    var id: String
  }

  /// The entries of a folder, by a path from the root.
  func entries(_ path: String = "") throws -> [Entry] {
    try git("ls-tree", "HEAD:\(path)").text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t")
      let words = parts[0].split(separator: " ")
      return Entry(
        mode: words[0] == "040000" ? "40000" : String(words[0]), name: Array(parts[1].utf8), id: String(words[2]))
    }
  }

  /// Writes an object of any content.
  func object(_ type: String, _ bytes: [UInt8]) throws -> String {
    let made = try git("hash-object", "-t", type, "-w", "--stdin", "--literally", input: Data(bytes))
    try #require(made.status == 0, "\(made.errors)")
    return String(made.text.dropLast())
  }

  /// Writes a folder of these entries, in this order.
  func folder(_ entries: [Entry]) throws -> String { try object("tree", Self.bytes(entries)) }

  /// The bytes of a folder.
  static func bytes(_ entries: [Entry]) throws -> [UInt8] {
    try entries.flatMap { entry in
      let id = try #require(ObjectID(hex: entry.id))
      return Array("\(entry.mode) ".utf8) + entry.name + [0] + withUnsafeBytes(of: id.raw, Array.init)
    }
  }

  /// Writes the folders from `path` up to the root, with `folder` at its end; returns the root.
  func root(with folder: String, at path: [String]) throws -> String {
    var (id, steps) = (folder, path)
    while let name = steps.popLast() {
      var entries = try entries(steps.joined(separator: "/"))
      let index = try #require(entries.firstIndex { $0.name == Array(name.utf8) })
      entries[index].id = id
      id = try self.folder(entries)
    }
    return id
  }

  /// Moves main to a new commit of `root`.
  func commit(_ root: String) throws {
    let parent = try git("rev-parse", "main").text.dropLast()
    try move(
      "tree \(root)\nparent \(parent)\nauthor a <a@b> 1 +0000\ncommitter a <a@b> 1 +0000\n\nadd cn-vn/2022-11-01.zh\n")
  }

  /// Moves main to a commit of these bytes.
  func move(_ commit: String) throws { try move(Array(commit.utf8)) }

  /// Moves main to a commit of these bytes.
  func move(_ commit: [UInt8]) throws {
    // Past git, which may refuse to point at a commit that it cannot read.
    try Data("\(try object("commit", commit))\n".utf8).write(to: URL(fileURLWithPath: "\(path)/refs/heads/main"))
  }
}
