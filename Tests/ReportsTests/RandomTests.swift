import DiffEngine
import StatementModel
import Testing

@testable import Reports

/// Texts that nobody would write, the same ones on every run.
@Suite struct RandomTests {
  @Test(arguments: 1...16) func noTextBreaksAReport(seed: UInt64) throws {
    var random = Random(state: seed)
    let comparison = DiffEngine().compare(Pair(old: RandomText.text("a", &random), new: RandomText.text("b", &random)))
    for width in [8, 40, 81, 140] {
      let report = terminal(width, showEditorial: seed.isMultiple(of: 2)).rendered(comparison)
      let tooWide = report.split(separator: "\n").filter { DisplayWidth.of($0) > width }
      #expect(tooWide.isEmpty)
      #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isHidden($0) })
    }
    let page = HTMLReport().rendered(comparison)
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isHidden($0) })
    // What the program writes itself has no such attribute, and no element of these names.
    for mark in ["<x", "<script", " onload=\"", "<img"] { #expect(!page.utf8.contains(Array(mark.utf8))) }
    #expect(page.utf8.elementsEqual(HTMLReport().rendered(comparison).utf8))
  }

  private func terminal(_ width: Int, showEditorial: Bool) -> TerminalReport {
    var options = TerminalReport.Options()
    options.width = width
    options.showEditorial = showEditorial
    return TerminalReport(options: options)
  }
}

/// A small generator whose numbers depend on the seed alone (splitmix64).
struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
