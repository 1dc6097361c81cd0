import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// Clearing up takes away what crashes left and nothing else.
@Suite struct DoctorTests {
  let scratch: Scratch
  let corpus: Corpus

  init() throws {
    scratch = try Scratch()
    corpus = try scratch.corpus()
    for year in 2001...2003 { _ = try corpus.add(VerifyTests.whole("a/\(year).en", "一。")) }
  }

  private var largest: KeptPack? { KeptPack.all(in: corpus.path).max { $0.size < $1.size } }

  @Test func whereAllIsInOrderNothingIsDone() throws {
    let before = try scratch.files()
    #expect(try corpus.doctor() == [])
    #expect(try scratch.files() == before)
  }

  @Test(arguments: RecoveryTests.leftovers + ["objects/pack/tmp_tifa_1234"])
  func whatAKilledProgramLeftGoes(name: String) throws {
    let before = try scratch.files()
    let url = URL(fileURLWithPath: "\(corpus.path)/\(name)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("left".utf8).write(to: url)
    let planned = try corpus.doctor(isDryRun: true)
    #expect(planned.map(\.file) == [name])
    #expect(FileManager.default.fileExists(atPath: url.path))
    #expect(try corpus.doctor() == planned)
    #expect(!FileManager.default.fileExists(atPath: url.path))
    #expect(Set(before).isSubset(of: try scratch.files()))
    #expect(try corpus.doctor() == [])
  }

  /// The pack of a writer that lives is not a leftover, however long it takes.
  @Test func aPackThatIsBeingWrittenStays() throws {
    let file = PackFile(in: "\(corpus.path)/objects/pack", isSynced: false)
    try file.append([UInt8](repeating: 7, count: 3 << 20))
    #expect(try corpus.doctor() == [])
    _ = try corpus.add(Sample.revision("b/2001.en"))
    try file.publish(as: "x")
    #expect(FileManager.default.fileExists(atPath: "\(corpus.path)/objects/pack/x"))
  }

  @Test(arguments: ["gone", "half", "changed"])
  func anIndexIsMadeAgain(state: String) throws {
    let pack = try #require(largest)
    let url = URL(fileURLWithPath: pack.stem + ".idx")
    var data = try Data(contentsOf: url)
    let whole = data
    try FileManager.default.removeItem(at: url)
    if state == "changed" { data[data.count - 30] ^= 1 }
    if state != "gone" { try (state == "half" ? data.prefix(data.count / 2) : data).write(to: url) }
    #expect(try !corpus.verify().faults.isEmpty)
    #expect(try corpus.doctor().map(\.file) == ["objects/pack/\(pack.name).idx"])
    #expect(try Data(contentsOf: url) == whole, "ours and libgit2's are the same bytes")
    #expect(try corpus.verify().faults == [])
    try Git(folder: corpus.path).expectClean()
  }

  @Test func aDamagedPackIsLeftAlone() throws {
    let pack = try #require(largest)
    let url = URL(fileURLWithPath: pack.stem + ".pack")
    var data = try Data(contentsOf: url)
    data[data.count / 2] ^= 1
    try FileManager.default.removeItem(at: url)
    try data.write(to: url)
    let actions = try corpus.doctor()
    #expect(actions.contains { $0.file == "objects/pack/\(pack.name).pack" && $0.what.hasPrefix("left alone") })
    #expect(try Data(contentsOf: url) == data)
  }

  @Test func theIndexOfCommitsIsMadeAgain() throws {
    let file = "\(corpus.path)/\(CommitIndexFile.name)"
    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    try Data("nonsense\n".utf8).write(to: URL(fileURLWithPath: file))
    #expect(try corpus.doctor().map(\.file) == [CommitIndexFile.name])
    let again = CommitIndexFile(in: corpus.path)
    #expect(again.index.entries.count == 3)
    #expect(String(decoding: whole, as: UTF8.self).contains(again.index.entries[2].commit.hex))
  }
}
