import Foundation
import TestSupport
import Testing

@Suite("verify, doctor, gc and renormalise")
struct UpkeepCommandTests {
  private static let seed = "Corpus/cn-vn/2022-11-01.zh/source.txt"
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.copy(Self.seed, to: "seed.txt")
    _ = try place.tifa("init")
    _ = try place.tifa("add", "--series", "cn-vn", "seed.txt")
  }

  @Test("a corpus that is whole")
  func whole() throws {
    let run = try place.tifa("verify")
    #expect(
      run.transcript == "checked 2 packs, 14 objects, 1 text and 1 revision; 1 text cut again from the source\n[0]")
    #expect(try place.tifa("doctor").transcript == "nothing to clear up\n[0]")
    #expect(try place.tifa("renormalise").transcript == "every text is cut by the rules of today\n[0]")
    let json = try place.tifa("verify", "--format", "json", "--subset", "1/1")
    #expect(json.output.contains("\"faults\" : [\n\n  ]"))
  }

  @Test("packed up, everything is as it was")
  func packed() throws {
    let before = try place.tifa("show", "cn-vn/2022", "--source").output
    let run = try place.tifa("gc")
    #expect(run.output.hasPrefix("packs  2 → 1\n"))
    #expect(try place.tifa("show", "cn-vn/2022", "--source").output == before)
    #expect(try place.tifa("verify").status == 0)
  }

  @Test("a text that was changed behind tifa's back does not come out of its source any more")
  func changed() throws {
    try git("clone", "--quiet", "corpus.git", "work")
    try place.write("work/series/cn-vn/2022-11-01/zh/text.txt", "改。\n")
    try git("-C", "work", "commit", "--quiet", "-am", "by hand")
    try git("-C", "work", "push", "--quiet", "origin", "main")
    let run = try place.tifa("verify")
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("damaged  cn-vn/2022-11-01.zh: text.txt is not what its source gives\n"))
    #expect(run.errors.hasPrefix("error: 1 place of the corpus is damaged, which touches 1 text\n"))
    #expect(try place.tifa("renormalise", "cn-vn/2022").output.hasPrefix("renormalised cn-vn/2022-11-01.zh@3  "))
    #expect(try place.tifa("verify").status == 0)
    #expect(try place.tifa("show", "cn-vn/2022@2", "--source").status == 0)
  }

  @Test("damage is named, and exits with 2")
  func damaged() throws {
    let folder = place.folder.appendingPathComponent("corpus.git/objects/pack")
    let packs = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let sized = try packs.filter { $0.pathExtension == "pack" }.map { (size: try size($0), url: $0) }
    let pack = try #require(sized.max { $0.size < $1.size }).url
    var bytes = try Data(contentsOf: pack)
    bytes[bytes.count / 2] ^= 0x40
    try FileManager.default.removeItem(at: pack)
    try bytes.write(to: pack)
    let run = try place.tifa("verify")
    #expect(run.status == 2)
    #expect(run.output.contains("damaged  pack-"))
    #expect(run.errors.contains("hint: 'tifa doctor' makes again what can be derived"))
    let json = try place.tifa("verify", "--format", "json")
    #expect(json.output.contains("\"what\" : "))
  }

  @Test("the doctor says what it would do, and does it")
  func doctor() throws {
    try place.write("corpus.git/refs/heads/main.lock", "")
    let planned = try place.tifa("doctor", "--dry-run")
    #expect(planned.output == "refs/heads/main.lock  removed: a program that was killed left it\n")
    #expect(place.files.contains("corpus.git/refs/heads/main.lock"))
    #expect(try place.tifa("doctor").output == planned.output)
    #expect(!place.files.contains("corpus.git/refs/heads/main.lock"))
  }

  @Test("an index that is gone: nothing works until the doctor has been")
  func index() throws {
    for file in place.files where file.hasSuffix(".idx") {
      try FileManager.default.removeItem(at: place.folder.appendingPathComponent(file))
    }
    #expect(try place.tifa("list").status == 2)
    let run = try place.tifa("doctor")
    #expect(run.output.contains("made again from its pack: it was missing"))
    #expect(try place.tifa("verify").status == 0)
  }

  @Test("without syncing, the corpus is the same")
  func unsynced() throws {
    for (name, options) in [("a.git", []), ("b.git", ["--no-sync"])] {
      _ = try TifaProcess(["init", "--corpus", name, "--recorded-at", "2024-01-01"] + options, in: place.folder)
      let run = try TifaProcess(
        ["add", "--corpus", name, "--series", "cn-vn", "seed.txt", "--recorded-at", "2024-01-01"] + options,
        in: place.folder)
      #expect(run.status == 0)
    }
    #expect(
      try place.tifa("log", "cn-vn/2022", "--corpus", "a.git").output
        == place.tifa("log", "cn-vn/2022", "--corpus", "b.git").output)
  }

  @Test("a share that is none")
  func share() throws {
    let run = try place.tifa("verify", "--subset", "8/7")
    #expect(run.status == 2)
    #expect(run.errors.contains("8/7"))
  }

  private func size(_ url: URL) throws -> Int { try url.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0 }

  private func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=Other", "-c", "user.email=other@localhost"] + arguments
    process.currentDirectoryURL = place.folder
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
