import DiffEngine
import StatementModel
import Testing

@testable import Reports

/// What the engine makes of texts goes through every renderer, not only what was put together by hand.
@Suite struct EngineTests {
  @Test(arguments: Samples.all.indices) func everyReportTellsOfTheSameChanges(sample: Int) throws {
    let comparison = DiffEngine().compare(Samples.all[sample].texts)
    let page = HTMLReport().rendered(comparison)
    let changed = comparison.correspondences.filter(\.isSubstantive)
    #expect(page.components(separatedBy: "<li>") - 1 == changed.count)
    let entries = terminal(comparison).split(separator: "\n").filter(isHeader)
    let folded = Outline(comparison, places: places(comparison), options: .init()).items.reduce(0) {
      if case .fold(let fold) = $1, fold.kind == .renumbered { $0 + fold.entries.count } else { $0 }
    }
    #expect(entries.count + folded == changed.count)
  }

  private func terminal(_ comparison: Comparison) -> String {
    var options = TerminalReport.Options()
    options.width = 100_000
    options.sideBySideWidth = .max
    return TerminalReport(options: options).rendered(comparison)
  }

  private func places(_ comparison: Comparison) -> Pair<Places> {
    comparison.texts.map { Places($0, words: .english) }
  }

  private func isHeader(_ line: Substring) -> Bool {
    Change.allCases.contains { line.hasPrefix("\($0.sign) \($0.rawValue)") }
  }
}

extension String {
  fileprivate func components(separatedBy mark: String) -> Int {
    split(separator: mark, omittingEmptySubsequences: false).count
  }
}
