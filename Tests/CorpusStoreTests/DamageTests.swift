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
