import DiffEngine
import StatementModel
import Testing

@testable import Reports

/// Texts that nobody would write, the same ones on every run.
@Suite struct RandomTests {
  @Test(arguments: 1...16) func noTextBreaksAReport(seed: UInt64) throws {
    var random = Random(state: seed)
    let comparison = DiffEngine().compare(Pair(old: text("a", &random), new: text("b", &random)))
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

  private func text(_ id: String, _ random: inout Random) -> StatementText {
    let parts = [
      "双方", "同意", "，", "。", "“", "”", "\n", "\u{3000}", " ", "river", "\"\u{301}", "<x", "<script>", "' onload=\"",
      "<img", "\u{202E}", "\u{200D}", "\u{0}", "\u{1B}[2J", "👩🏽\u{200D}🚀", "𠮷", "Hợp tác ", "\u{301}\u{302}", "&amp;",
      "\r\n", "한",
    ]
    var builder = TextBuilder(id, .chinese)
    for block in 0..<(1 + Int(random.next() % 5)) {
      let sentences = (0..<(1 + Int(random.next() % 3))).map { _ in
        (0..<(1 + Int(random.next() % 12))).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined() + "。"
      }
      let role = Role.allCases[Int(random.next() % UInt64(Role.allCases.count))]
      let path = random.next() % 2 == 0 ? [] : ["\(block)"]
      builder.add("b_\(block)", path.isEmpty ? "" : "\(block)、", path, role: role, sentences: sentences)
    }
    return builder.text()
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
