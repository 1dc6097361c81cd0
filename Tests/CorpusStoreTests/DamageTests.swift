import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// Damage is said, never taken for "not there", and nothing is built upon it.
@Suite struct DamageTests {
  let scratch: Scratch
  let corpus: Corpus
  let id: TextID

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    id = try Sample.id("a/2001.en")
    _ = try corpus.add(Sample.revision("a/2001.en"))
  }

  @Test func aPackThatIsGone() throws {
    try changePacks { _ in nil }
    try expectDamage()
  }

  @Test(arguments: [0.0, 0.3, 0.6, 0.95])
  func aPackThatIsCutShort(part: Double) throws {
    try changePacks { $0.prefix(Int(Double($0.count) * part)) }
    try expectDamage()
  }

  @Test func aFlippedBitIsNeverReadAsText() throws {
    let packs = try packs()
    let whole = try packs.map { try Data(contentsOf: $0) }
    let good = try corpus.read(id)
    var refused = 0
    for (pack, data) in zip(packs, whole) {
      for offset in stride(from: 12, to: data.count - 20, by: 7) {
        var changed = data
        changed[offset] ^= 0x10
        try replace(pack, with: changed)
        do {
          let read = try corpus.read(id)
          #expect(read.source == good.source && read.text == good.text && read.record == good.record)
        } catch { refused += 1 }
      }
      try replace(pack, with: data)
    }
    #expect(refused > 20)
    #expect(try corpus.read(id).source == good.source)
  }

  /// T5 of `Scripts/soak`: libgit2 read past its memory where a bit of a place in an index was flipped.
  @Test func anIndexThatPointsOutOfItsPackIsSaidAndMended() throws {
    for pack in try packs() {
      let index = pack.deletingPathExtension().appendingPathExtension("idx")
      let good = try Data(contentsOf: index)
      let count = Int(good[1030]) << 8 | Int(good[1031])
      for (entry, bit) in [(0, 0x10), (count - 1, 0x80), (count / 2, 0x40)] as [(Int, UInt8)] {
        var changed = good
        changed[1032 + 24 * count + 4 * entry] ^= bit
        try replace(index, with: changed)
        let error = #expect(throws: CorpusError.self) { try corpus.read(id) }
        #expect(error.map { "\($0)" }?.contains("points out of its pack; 'tifa doctor'") == true)
        #expect(throws: CorpusError.self) { try corpus.verify() }
        let told = try Corpus.doctor(at: corpus.path, isDryRun: false).map(\.file)
        #expect(told == ["objects/pack/\(index.lastPathComponent)"])
        #expect(try Data(contentsOf: index) == good)
        #expect(try corpus.read(id).source == Sample.revision("a/2001.en").source)
      }
    }
  }

  /// Whole and well packed, but not what its name says: only hashing what was read can tell.
  @Test func otherBytesUnderAFilesName() throws {
    let git = Git(folder: corpus.path)
    try unpack(git)
    #expect(try corpus.read(id).source == Sample.revision("a/2001.en").source)
    let (source, other) = (try looseFile("source.txt", git), try looseFile("text.txt", git))
    try replace(source, with: Data(contentsOf: other))
    let error = #expect(throws: CorpusError.self) { try corpus.read(id) }
    guard case .damaged = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  private func unpack(_ git: Git) throws {
    let outside = try packs().map { pack in
      let moved = URL(fileURLWithPath: "\(scratch.path)/\(pack.lastPathComponent)")
      try FileManager.default.moveItem(at: pack, to: moved)
      try FileManager.default.removeItem(at: pack.deletingPathExtension().appendingPathExtension("idx"))
      return moved
    }
    for pack in outside { #expect(try git("unpack-objects", "-q", input: Data(contentsOf: pack)).status == 0) }
  }

  private func looseFile(_ name: String, _ git: Git) throws -> URL {
    let id = try git("rev-parse", "HEAD:series/a/2001/en/\(name)").text.dropLast()
    return URL(fileURLWithPath: "\(corpus.path)/objects/\(id.prefix(2))/\(id.dropFirst(2))")
  }

  @Test(arguments: ["", "nonsense\n", "1111111111111111111111111111111111111111\n"])
  func aBranchThatPointsNowhere(content: String) throws {
    try scratch.write(content, to: "corpus.git/refs/heads/main")
    let before = try scratch.files()
    let revision = try Sample.revision("a/2002.en")
    for error in [
      #expect(throws: CorpusError.self) { try corpus.ids() },
      #expect(throws: CorpusError.self) { try corpus.add(revision) },
      #expect(throws: CorpusError.self) { try Corpus.open(at: corpus.path) },
    ] {
      guard case .damaged = error?.cause else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
    #expect(try scratch.files() == before)
  }

  @Test func aForeignNameIsSaidWhileItIsThere() throws {
    #expect(try Git(folder: scratch.path)("clone", "--quiet", "corpus.git", "work").status == 0)
    let work = Git(folder: "\(scratch.path)/work")
    #expect(try work("mv", "series/a/2001", "series/a/2001 copy").status == 0)
    #expect(try work("commit", "--quiet", "-m", "rename").status == 0)
    #expect(try work("push", "--quiet", "origin", "main").status == 0)
    let error = #expect(throws: CorpusError.self) { try corpus.texts() }
    #expect(error?.cause == .damaged("a name that may not stand in a corpus, '2001 copy'"))
    #expect(try work("revert", "--no-edit", "HEAD").status == 0)
    #expect(try work("push", "--quiet", "origin", "main").status == 0)
    #expect(try corpus.texts().map(\.id) == [id])
  }

  private func expectDamage(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let revision = try Sample.revision("a/2002.en")
    for error in [
      #expect(throws: CorpusError.self, sourceLocation: sourceLocation) { try corpus.read(id) },
      #expect(throws: CorpusError.self, sourceLocation: sourceLocation) { try corpus.add(revision) },
    ] {
      guard case .damaged = error?.cause else {
        Issue.record("\(String(describing: error))", sourceLocation: sourceLocation)
        return
      }
    }
  }

  private func packs() throws -> [URL] {
    let folder = URL(fileURLWithPath: "\(corpus.path)/objects/pack")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return files.filter { $0.pathExtension == "pack" }
  }

  private func changePacks(_ change: (Data) -> Data?) throws {
    for pack in try packs() {
      let data = try Data(contentsOf: pack)
      try FileManager.default.removeItem(at: pack)
      try change(data)?.write(to: pack)
    }
  }

  private func replace(_ pack: URL, with data: Data) throws {
    try FileManager.default.removeItem(at: pack)
    try data.write(to: pack)
  }
}
