import Foundation
import Testing

@testable import CorpusStore

/// A corpus is built beside its place; what a killed process leaves there is cleared, and nothing else is.
@Suite struct ScratchFolderTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func beside() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted()
  }

  private func make(_ folder: String, permissions: Int = 0o700) throws {
    try FileManager.default.createDirectory(
      atPath: "\(scratch.path)/\(folder)", withIntermediateDirectories: true,
      attributes: [.posixPermissions: permissions])
  }

  @Test func whatAKilledProcessLeftIsClearedByTheNext() async throws {
    let folder = scratch.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String] in
      try Folder.withScratch(in: folder) { scratch throws(CorpusError.Cause) in
        try Folder.make("\(scratch)/corpus.git/objects")
        kill(getpid(), SIGKILL)
      }
    }
    #expect(try beside().count == 1)
    _ = try scratch.corpus()
    #expect(try beside() == ["corpus.git"])
  }

  @Test func itIsClearedWhereTheCorpusIsThereAlready() throws {
    _ = try scratch.corpus()
    try make(".tifa-abcdef")
    #expect(throws: CorpusError.self) { try scratch.corpus() }
    #expect(try beside() == ["corpus.git"])
  }

  @Test func oneInUseStays() throws {
    try Folder.withScratch(in: scratch.path) { used throws(CorpusError.Cause) in
      Folder.clearScratch(in: scratch.path)
      #expect(Folder.exists(used) == true)
    }
    #expect(try beside() == [])
  }

  @Test func whatIsNotOursStays() throws {
    try make(".tifa-abcdef/notes")
    try make(".tifa-abcdeg", permissions: 0o755)
    try make(".tifa-longer-name")
    try scratch.write("text", to: ".tifa-abcdeh")
    let before = try beside()
    _ = try scratch.corpus()
    #expect(try beside() == before + ["corpus.git"])
  }

  @Test func aFailureInsideIsWhatIsSaid() throws {
    let folder = scratch.path
    #expect(throws: CorpusError.Cause.system("full")) {
      try Folder.withScratch(in: folder) { used throws(CorpusError.Cause) in throw .system("full") }
    }
    #expect(try beside() == [])
  }
}
