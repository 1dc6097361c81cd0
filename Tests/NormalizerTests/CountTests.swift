import Foundation
import StatementModel
import TestSupport
import Testing

@testable import Normalizer

/// How many blocks, clauses and findings each real document has, so that one that becomes a single block is noticed.
@Suite struct Counts {
  private static let file = ProjectFolder.path("Tests/NormalizerTests/Goldens/counts.tsv")

  private static func row(_ path: String, _ text: StatementText) -> String {
    let kinds = Finding.Category.allCases.filter { text.count($0) > 0 }
    let findings = [kinds.map { "\($0.rawValue) \(text.count($0))" }.joined(separator: ", ")]
    let clauses = text.blocks.reduce(0) { $0 + $1.clauses.count }
    return ([path, String(text.blocks.count), String(clauses)] + findings).joined(separator: "\t")
  }

  private static let header = ["file", "blocks", "clauses", "findings"].joined(separator: "\t")

  /// `RECORD_GOLDENS=1` writes the table anew and fails all the same: somebody has to look at what changed.
  @Test(.enabled(if: RealDocuments.areAtHand)) func areThoseOfTheTable() throws {
    let rows = try Documents.readings.get().map { Self.row($0.path, $0.text) }
    let actual = ([Self.header] + rows).joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(actual.utf8).write(to: URL(fileURLWithPath: Self.file))
      Issue.record("wrote the table of counts: look at it, then run again")
      return
    }
    let stored = try String(contentsOfFile: Self.file, encoding: .utf8).split(separator: "\n").map(String.init)
    for (stored, actual) in zip(stored, [Self.header] + rows) { #expect(stored == actual) }
    #expect(stored.count == rows.count + 1)
  }
}
