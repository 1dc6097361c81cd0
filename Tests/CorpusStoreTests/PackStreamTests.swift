import Foundation
import StatementModel
import TestSupport
import Testing

@testable import CorpusStore

/// Packs as git reads them, and folders as git orders them.
@Suite struct PackStreamTests {
  let scratch: Scratch
  let corpus: Corpus
  let git: Git

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    git = Git(folder: corpus.path)
  }

  /// Any edits to a folder: the delta gives back the later bytes, by git's own hand.
  @Test func foldersGrowAsGitReadsThem() throws {
    var random = SplitMix64(seed: 7)
    let pack = try corpus.newPack()
    let repository = try Repository(at: corpus.path)
    let root = try FolderDraft(nil, of: repository)
    var (ids, files): ([ObjectID], [String: ObjectID]) = ([], [:])
    for step in 0..<300 {
      let bytes = Array("file \(step)".utf8)
      let id = ObjectKind.file.id(of: bytes)
      try pack.add(.file, bytes, as: id)
      let name =
        "\(["a", "b", "a.b", "a-b", "ab", "a0"][Int.random(in: 0..<6, using: &random)])\(Int.random(in: 0..<40, using: &random))"
      if Int.random(in: 0..<5, using: &random) == 0 {
        root.remove(Array(name.utf8))
        files[name] = nil
      } else {
        try root.set(name, id)
        files[name] = id
      }
      if step % 7 == 0 { try root.folder("sub\(step % 3)").set("x", id) }
      ids.append(try root.write(to: pack))
    }
    try pack.finish()
    let pieces = KeptPack.all(in: corpus.path).map { $0.name }
    for name in pieces { #expect(try git("verify-pack", "objects/pack/\(name).idx").status == 0) }
    try Repository(at: corpus.path).readBack(pack.ids)
    for id in ids { #expect(try git("cat-file", "-t", id.hex).text == "tree\n") }
    let listed = try git("ls-tree", ids[299].hex).text.split(separator: "\n").filter { $0.contains(" blob ") }
    #expect(Set(listed.map(String.init)) == Set(files.map { "100644 blob \($0.value.hex)\t\($0.key)" }))
    let mktree = try git("mktree", input: Data(try git("ls-tree", ids[299].hex).output))
    #expect(mktree.text == "\(ids[299].hex)\n", "in git's order")
    #expect(try git("verify-pack", "-v", "objects/pack/\(pieces.last ?? "").idx").status == 0)
  }

  @Test func deltasGiveBackTheLaterBytes() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let old = (0..<Int.random(in: 0..<200_000, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      var new = old
      let at = Int.random(in: 0...new.count, using: &random)
      let gone = min(Int.random(in: 0..<300, using: &random), new.count - at)
      new.replaceSubrange(at..<(at + gone), with: (0..<Int.random(in: 0..<300, using: &random)).map { _ in UInt8(7) })
      guard let delta = FolderDelta.between(old, new) else { continue }
      #expect(Self.applied(delta, to: old) == new)
    }
  }

  /// Git's rule for reading a delta.
  private static func applied(_ delta: [UInt8], to old: [UInt8]) -> [UInt8] {
    var (rest, result) = (delta[...], [UInt8]())
    func size() -> Int {
      var (size, shift) = (0, 0)
      while let byte = rest.popFirst() {
        size |= Int(byte & 0x7f) << shift
        shift += 7
        if byte < 0x80 { break }
      }
      return size
    }
    let (before, after) = (size(), size())
    while let command = rest.popFirst() {
      guard command & 0x80 != 0 else {
        result += rest.prefix(Int(command))
        rest = rest.dropFirst(Int(command))
        continue
      }
      var (start, count) = (0, 0)
      for byte in 0..<4 where command & (1 << byte) != 0 { start |= Int(rest.removeFirst()) << (8 * byte) }
      for byte in 0..<3 where command & (0x10 << byte) != 0 { count |= Int(rest.removeFirst()) << (8 * byte) }
      result += old[start..<(start + (count == 0 ? 0x10000 : count))]
    }
    return before == old.count && after == result.count ? result : []
  }

  @Test func anIndexHoldsPlacesBeyondTwoGigabytes() throws {
    let entries = [(1, 12), (2, 0x7fff_ffff), (3, 0x8000_0000), (4, 0x1_2345_6789)].map { byte, offset in
      PackIndex.Entry(id: ObjectKind.file.id(of: [UInt8(byte)]), offset: UInt64(offset), checkSum: UInt32(byte))
    }
    let bytes = PackIndex.bytes(entries, pack: ObjectKind.file.id(of: []))
    try scratch.write("", to: "x.idx")
    try Data(bytes).write(to: URL(fileURLWithPath: "\(scratch.path)/x.idx"))
    let shown = try Git(folder: scratch.path)("show-index", input: Data(bytes)).text.split(separator: "\n").map(
      String.init)
    let expected = entries.sorted { $0.id < $1.id }.map {
      "\($0.offset) \($0.id.hex) (\(String(repeating: "0", count: 7))\($0.checkSum))"
    }
    #expect(shown == expected)
  }

  @Test func revisionsComeOneAtATime() throws {
    var asked: [Int] = []
    let results = try corpus.add(count: 5) { index in
      asked.append(index)
      return try? Sample.revision("a/200\(index % 3).en", "第\(index)版。")
    }
    #expect(asked == [0, 1, 2, 3, 4])
    #expect(results?.count == 5)
    #expect(try corpus.texts().map(\.revisions) == [2, 2, 1])
    try git.expectClean()
  }

  @Test func whereOneIsNotMadeNothingIsRecorded() throws {
    let before = try scratch.files()
    #expect(
      try corpus.add(count: 5) {
        $0 < 3 ? try? Sample.revision("a/200\($0).en", String(repeating: "一。", count: 400_000)) : nil
      } == nil)
    #expect(try corpus.ids().isEmpty)
    #expect(try scratch.files().filter { !$0.hasSuffix("tifa.lock") } == before)
  }
}
