import Foundation
import TestSupport
import Testing

@Suite("corpus commands")
struct CorpusCommandTests {
  private static let seed = "Corpus/cn-vn/2022-11-01.zh/source.txt"
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.copy(Self.seed, to: "seed.txt")
  }

  @Test("init, add, list, log and show tell one story")
  func story() throws {
    let created = try place.tifa("init", "--recorded-at", "2024-05-17")
    #expect(created.status == 0)
    let added = try place.tifa("add", "--series", "cn-vn", "seed.txt", "--recorded-at", "2024-05-18")
    #expect(added.output.hasPrefix("added cn-vn/2022-11-01.zh@1  "))
    #expect(added.output.contains("95 clauses"))
    let list = try place.tifa("list")
    #expect(list.output.contains("cn-vn/2022-11-01.zh  1          2024-05-18  关于进一步加强和深化中越全面战略合作伙伴关系的联合声明"))
    let log = try place.tifa("log", "cn-vn/2022", "--verbose")
    #expect(log.output.contains("recorded  2024-05-18T00:00:00Z"))
    #expect(log.output.contains("issued    2022-11-01"))
    let source = try place.tifa("show", "cn-vn/2022", "--source", "-o", "copy.txt")
    #expect(source.transcript == "[0]")
    #expect(try place.bytes("copy.txt") == place.bytes("seed.txt"))
    let shown = try place.tifa("show", "cn-vn/2022")
    #expect(shown.output.split(separator: "\n").count == 95)
  }

  @Test("adding the same bytes again says so and changes nothing; other bytes are the next revision")
  func revisions() throws {
    _ = try place.tifa("init")
    _ = try place.tifa("add", "--series", "cn-vn", "seed.txt")
    let again = try place.tifa("add", "--series", "cn-vn", "seed.txt")
    #expect(again.output.hasPrefix("known cn-vn/2022-11-01.zh@1  "))
    let corrected = String(decoding: try place.bytes("seed.txt"), as: UTF8.self)
      .replacingOccurrences(of: "越方积极关注", with: "越方支持")
    try place.write("corrected.txt", corrected)
    let next = try place.tifa("add", "--series", "cn-vn", "corrected.txt")
    #expect(next.output.hasPrefix("added cn-vn/2022-11-01.zh@2  "))
    let compared = try place.tifa("compare", "cn-vn/2022@1", "cn-vn/2022@2")
    #expect(compared.status == 1)
    #expect(compared.output.contains("[-积极关注-]{+支持+}"))
    let previous = try place.tifa("compare", "cn-vn/2022", "--previous")
    #expect(previous.transcript == compared.transcript)
    let first = try place.tifa("compare", "cn-vn/2022@1", "--previous")
    #expect(first.status == 2)
    #expect(first.errors.hasPrefix("error: cn-vn/2022-11-01.zh@1 is the first revision of its text\n"))
  }

  @Test("global options stand before or after the command")
  func globalOptions() throws {
    #expect(try place.tifa("--corpus", "a.git", "init").status == 0)
    #expect(try place.tifa("list", "--corpus", "a.git").output == "the corpus is empty; 'tifa add' records texts\n")
    #expect(try place.tifa("--format", "json", "list", "--corpus=a.git").output.contains("\"texts\" : ["))
  }

  @Test("an addition of several files is one step: one bad file, and nothing is recorded")
  func allOrNothing() throws {
    _ = try place.tifa("init")
    try place.write("bad.txt", bytes: [0xFF, 0xFF, 0x41])
    let refused = try place.tifa("add", "--series", "cn-vn", "seed.txt", "bad.txt")
    #expect(refused.status == 2)
    #expect(try place.tifa("list").output == "the corpus is empty; 'tifa add' records texts\n")
  }

  @Test("git reads the corpus and finds nothing to complain about")
  func gitReads() throws {
    _ = try place.tifa("init")
    _ = try place.tifa("add", "--series", "cn-vn", "seed.txt")
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = [
      "git", "--git-dir", place.folder.appendingPathComponent("corpus.git").path, "fsck", "--full", "--strict",
    ]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = output
    try git.run()
    git.waitUntilExit()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(git.terminationStatus == 0)
    #expect(said.split(separator: "\n").allSatisfy { $0.hasPrefix("Checking") }, "\(said)")
  }
}
