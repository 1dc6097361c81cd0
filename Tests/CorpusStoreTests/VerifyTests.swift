import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// Every damage is found, and the texts that it touches are named.
@Suite struct VerifyTests {
  let scratch: Scratch
  let corpus: Corpus
  let git: Git

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    git = Git(folder: corpus.path)
    for (index, id) in ["a/2001.en", "a/2002.zh", "b/1938-09-30.vi", "a/2001.en"].enumerated() {
      _ = try corpus.add(Self.whole(id, "第\(index)版。", at: Sample.time + Int64(index)))
    }
  }

  /// A revision whose record names the hash of its source.
  static func whole(_ id: String, _ wording: String, at time: Int64 = Sample.time) throws -> NewRevision {
    let sample = try Sample.revision(id, wording, at: time)
    let record = TextRecord(
      metadata: sample.record.metadata, sourceSHA256: SHA256.hexDigest(of: sample.source), decoder: "utf-8",
      normalizer: 1, blocks: sample.record.blocks, findings: sample.record.findings)
    return NewRevision(
      id: sample.id, source: sample.source, sourceExtension: sample.sourceExtension, text: sample.text, record: record,
      recordedAt: time)
  }

  private var packs: [KeptPack] { KeptPack.all(in: corpus.path) }

  @Test func whatIsWholeHasNoFault() throws {
    let found = try corpus.verify()
    #expect(found.faults == [])
    #expect((found.packs, found.texts, found.revisions) == (5, 3, 4))
    let objects = try git("rev-list", "--all", "--objects", "--no-object-names").text.split(separator: "\n").count
    #expect(found.objects == objects)
    _ = try corpus.gc(now: Sample.time)
    #expect(try corpus.verify().faults == [])
  }

  @Test func everyChangedByteOfAPackIsFound() throws {
    let texts = try corpus.texts().map(\.id)
    var named = 0
    for pack in packs {
      for kind in [".pack", ".idx"] {
        let url = URL(fileURLWithPath: pack.stem + kind)
        let whole = try Data(contentsOf: url)
        for offset in stride(from: 0, to: whole.count, by: kind == ".pack" ? 13 : 97) {
          var changed = whole
          changed[offset] ^= 0x21
          try replace(url, with: changed)
          let found = try corpus.verify()
          #expect(!found.faults.isEmpty, "byte \(offset) of \(url.lastPathComponent)")
          #expect(found.faults.flatMap(\.texts).allSatisfy(texts.contains))
          if found.faults.contains(where: { !$0.texts.isEmpty }) { named += 1 }
        }
        try replace(url, with: whole)
      }
    }
    #expect(named > 30)
    #expect(try corpus.verify().faults == [])
  }

  @Test(arguments: [".pack", ".idx"], ["gone", "empty", "half"])
  func aFileThatIsNotWholeIsFound(kind: String, state: String) throws {
    let pack = try #require(packs.max { $0.size < $1.size })
    let url = URL(fileURLWithPath: pack.stem + kind)
    let whole = try Data(contentsOf: url)
    try FileManager.default.removeItem(at: url)
    if state != "gone" { try whole.prefix(state == "half" ? whole.count / 2 : 0).write(to: url) }
    let found = try corpus.verify()
    #expect(!found.faults.isEmpty)
  }

  @Test func theTextThatIsTouchedIsNamed() throws {
    let blob = try #require(
      ObjectID(hex: String(try git("rev-parse", "HEAD:series/b/1938-09-30/vi/text.txt").text.dropLast())))
    try unpack()
    try damage(blob) { _ in Data("not deflated".utf8) }
    let found = try corpus.verify()
    #expect(found.faults.contains { $0.what.hasPrefix("b/1938-09-30.vi@1: text.txt is damaged") })
    #expect(found.faults.allSatisfy { $0.texts == [try? Sample.id("b/1938-09-30.vi")] })
  }

  /// libgit2 1.5 would read on for ever in the first, and past its memory in the second.
  @Test(arguments: ["cut short", "longer than it says", "empty", "other bytes", "followed by more"])
  func aSingleObjectIsCheckedWithinBounds(state: String) throws {
    let blob = try #require(
      ObjectID(hex: String(try git("rev-parse", "HEAD:series/a/2002/zh/source.txt").text.dropLast())))
    try unpack()
    let other = try Data(
      contentsOf: file(of: #require(ObjectID(hex: String(try git("rev-parse", "HEAD:corpus.json").text.dropLast())))))
    try damage(blob) { whole in
      switch state {
      case "cut short": whole.prefix(whole.count - 9)
      case "empty": Data()
      case "followed by more": whole + Data([0])
      case "other bytes": other
      default: Self.overlong
      }
    }
    let start = ContinuousClock.now
    let found = try corpus.verify()
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(found.faults.contains { $0.texts == [try? Sample.id("a/2002.zh")] })
  }

  /// `blob 3`, a zero and six bytes, stored without compression by zlib's rules.
  private static let overlong: Data = {
    let content = Array("blob 3\0abcdef".utf8)
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in content { (a, b) = ((a + UInt32(byte)) % 65521, (b + a + UInt32(byte)) % 65521) }
    let length = UInt16(content.count)
    let sum = b << 16 | a
    return Data([
      0x78, 0x01, 0x01, UInt8(length & 0xff), UInt8(length >> 8), UInt8(~length & 0xff), UInt8(~length >> 8),
    ])
      + Data(content) + Data([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) })
  }()

  @Test func aSourceThatIsNotTheRecordsIsFound() throws {
    try changeByHand(["series/a/2002/zh/source.txt": "another source\n"])
    let found = try corpus.verify()
    #expect(
      found.faults.map(\.what) == [
        "a/2002.zh@2: the source is not the one that the record was made of: its SHA-256 is another"
      ])
  }

  @Test func aListThatIsWrongIsFound() throws {
    let list = try git("show", "HEAD:series/a/2001/en@revisions.tsv").text
    let first = try #require(corpus.revisions(of: Sample.id("a/2001.en")).first)
    let root = String(try git("rev-list", "--max-parents=0", "HEAD").text.dropLast())
    try changeByHand([
      "series/a/2001/en@revisions.tsv": list.replacingOccurrences(of: first.commit.description, with: root)
    ])
    #expect(
      try corpus.verify().faults.map(\.what) == [
        "a/2001.en: its list of revisions and the history do not name the same commits"
      ])
    try changeByHand(["series/a/2001/en@revisions.tsv": "no list\n"])
    #expect(try corpus.verify().faults.map(\.what) == ["a/2001.en: the list of revisions of a/2001.en cannot be read"])
  }

  @Test func sharesMakeUpTheWhole() throws {
    let whole = try corpus.verify()
    let shares = try (1...3).map { try corpus.verify(#require(Share("\($0)/3"))) }
    #expect(shares.reduce(0) { $0 + $1.objects } == whole.objects)
    #expect(shares.reduce(0) { $0 + $1.texts } == whole.texts)
    for wrong in ["", "1", "0/3", "4/3", "1/0", "01/3", "1/3/3", "-1/3", "1/10001"] { #expect(Share(wrong) == nil) }
  }

  private func changeByHand(_ files: [String: String]) throws {
    try? FileManager.default.removeItem(atPath: "\(scratch.path)/work")
    #expect(try Git(folder: scratch.path)("clone", "--quiet", "corpus.git", "work").status == 0)
    let work = Git(folder: "\(scratch.path)/work")
    for (name, text) in files { try scratch.write(text, to: "work/\(name)") }
    #expect(try work("commit", "--quiet", "-am", "by hand").status == 0)
    #expect(try work("push", "--quiet", "origin", "main").status == 0)
  }

  private func unpack() throws {
    let data = try packs.map { pack in
      let data = try Data(contentsOf: URL(fileURLWithPath: pack.stem + ".pack"))
      try pack.remove()
      return data
    }
    for data in data { #expect(try git("unpack-objects", "-q", input: data).status == 0) }
  }

  private func file(of id: ObjectID) -> URL {
    URL(fileURLWithPath: "\(corpus.path)/objects/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))")
  }

  private func damage(_ id: ObjectID, _ change: (Data) -> Data) throws {
    try replace(file(of: id), with: change(try Data(contentsOf: file(of: id))))
  }

  private func replace(_ url: URL, with data: Data) throws {
    try? FileManager.default.removeItem(at: url)
    try data.write(to: url)
  }
}
