import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// Writers killed at any moment: what was acknowledged is there, and the next add works.
@Suite struct KillTests {
  static let rounds = 6

  @Test func nothingAcknowledgedIsLost() async throws {
    let scratch = try Scratch()
    let corpus = try scratch.corpus()
    for round in 0..<Self.rounds {
      await withTaskGroup(of: Void.self) { group in
        for writer in ["a\(round)", "b\(round)"] {
          group.addTask { [path = scratch.path] in await Self.killWhileAdding(in: path, as: writer) }
        }
      }
      let start = ContinuousClock.now
      _ = try corpus.add(Sample.revision("after/200\(round).zh"))
      #expect(ContinuousClock.now - start < .seconds(10))
    }
    let acknowledged = try String(contentsOfFile: "\(scratch.path)/acknowledged", encoding: .utf8)
    let commits = Set(try corpus.texts().map(\.commit.description))
    let lines = acknowledged.split(separator: "\n").map(String.init)
    #expect(lines.count >= 2 * Self.rounds, "each writer had one text acknowledged")
    #expect(lines.filter { !commits.contains($0) } == [])
    let check = try Git(folder: corpus.path)("fsck", "--full", "--strict", "--no-progress", "--no-dangling")
    #expect(check.status == 0 && check.output.isEmpty && check.errors.isEmpty, "\(check.text)\(check.errors)")
  }

  /// Adds text after text in a process that is killed 1 to 40 ms after the first; writes down what was acknowledged.
  private static func killWhileAdding(in folder: String, as writer: String) async {
    await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String, writer = writer as String] in
      let log = open("\(folder)/acknowledged", O_WRONLY | O_CREAT | O_APPEND, 0o644)
      let corpus = try Corpus.open(at: "\(folder)/corpus.git")
      for number in 1... {
        let revision = try Sample.revision("\(writer)/\(1000 + number).zh")
        guard case .added(let commit, _) = try corpus.add(revision) else { continue }
        let line = Array("\(commit)\n".utf8)
        precondition(write(log, line, line.count) == line.count)
        guard number == 1 else { continue }
        Thread.detachNewThread {
          usleep(UInt32.random(in: 1_000...40_000))
          kill(getpid(), SIGKILL)
        }
      }
    }
  }
}
