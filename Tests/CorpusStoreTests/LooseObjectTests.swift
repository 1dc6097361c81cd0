import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// Loose files, which git makes where somebody commits in a corpus: read where they are sound, told of where not.
@Suite(.timeLimit(.minutes(1))) struct LooseObjectTests {
  let scratch: Scratch
  let corpus: Corpus
  let revision: NewRevision

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    revision = try Sample.revision("a/2001.en")
    _ = try corpus.add(revision)
    let git = Git(folder: corpus.path)
    for pack in try packs() {
      let data = try Data(contentsOf: pack)
      try FileManager.default.removeItem(at: pack)
      try FileManager.default.removeItem(at: pack.deletingPathExtension().appendingPathExtension("idx"))
      #expect(try git("unpack-objects", "-q", input: data).status == 0)
    }
  }

  private func packs() throws -> [URL] {
    let folder = URL(fileURLWithPath: "\(corpus.path)/objects/pack")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return files.filter { $0.pathExtension == "pack" }
  }

  private func loose() throws -> [URL] {
    try scratch.files(in: "corpus.git/objects").filter { $0.utf8.count == 41 && !$0.hasPrefix("pack") }
      .map { URL(fileURLWithPath: "\(corpus.path)/objects/\($0)") }
  }

  /// What everything that can be read says: nil where all of it is as it was.
  private func complaint() -> CorpusError.Cause? {
    do throws(CorpusError) {
      guard try corpus.read(revision.id).source == revision.source else { return .missing }
      _ = try corpus.texts()
      return nil
    } catch {
      return error.cause
    }
  }

  @Test func soundOnesAreReadAndBuiltUpon() throws {
    #expect(try loose().count > 10)
    #expect(complaint() == nil)
    guard case .added(_, 2) = try corpus.add(Sample.revision("a/2001.en", "改。")) else {
      Issue.record("the revision is the second one")
      return
    }
    #expect(try corpus.texts().map(\.revisions) == [2])
    try Git(folder: corpus.path).expectClean()
  }

  @Test(arguments: [0, 1, 2, 10, 50, 90, 99])
  func oneThatIsCutShortIsToldOf(percent: Int) throws {
    try damage { $0.prefix($0.count * percent / 100) }
  }

  @Test func oneWithABlockOfZerosIsToldOf() throws {
    try damage { $0.prefix(8) + Data(repeating: 0, count: $0.count - 8) }
  }

  @Test func oneWithMoreAtItsEndIsToldOf() throws {
    try damage { $0 + Data("more".utf8) }
  }

  /// A stream of a single stored block that holds more than the header in it says.
  @Test func oneThatHoldsMoreThanItSaysIsToldOf() throws {
    let body = Array("blob 3\0".utf8) + [UInt8](repeating: 0x61, count: 5_000)
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in body {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    let length = UInt16(body.count)
    let head: [UInt8] = [
      0x78, 0x01, 0x01, UInt8(length & 0xff), UInt8(length >> 8), UInt8(~length & 0xff), UInt8(~length >> 8),
    ]
    let sum = [high >> 8, high & 0xff, low >> 8, low & 0xff].map { UInt8($0) }
    try damage { _ in Data(head + body + sum) }
  }

  /// Damages each loose file in turn; reading may not need it, but one that is needed is told of, and nothing else is read.
  private func damage(_ change: (Data) -> Data, sourceLocation: SourceLocation = #_sourceLocation) throws {
    var told = 0
    for file in try loose() {
      let data = try Data(contentsOf: file)
      try FileManager.default.removeItem(at: file)
      try change(data).write(to: file)
      if let cause = complaint() {
        told += 1
        guard case .damaged = cause else {
          Issue.record("\(cause)", sourceLocation: sourceLocation)
          continue
        }
      }
      try FileManager.default.removeItem(at: file)
      try data.write(to: file)
    }
    #expect(told > 5, sourceLocation: sourceLocation)
    #expect(complaint() == nil, sourceLocation: sourceLocation)
  }
}
