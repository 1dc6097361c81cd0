import DiffEngine
import StatementModel
import Testing

@testable import Reports

@Suite struct TerminalReportTests {
  @Test(arguments: [80, 160]) func chinese(width: Int) throws {
    try expectGolden(report(width: width).rendered(Samples.chinese), "chinese-\(width).txt")
  }

  @Test(arguments: [80, 160]) func latin(width: Int) throws {
    try expectGolden(report(width: width).rendered(Samples.latin), "latin-\(width).txt")
  }

  @Test func everythingShown() throws {
    var options = TerminalReport.Options()
    options.showEditorial = true
    options.explain = true
    options.context = 1
    let report = TerminalReport(options: options)
    try expectGolden(report.rendered(Samples.chinese) + report.rendered(Samples.latin), "everything-80.txt")
  }

  @Test func whatCameCloseIsToldWhereItIsAskedFor() {
    var options = TerminalReport.Options()
    options.width = 250
    let line = "score 0.8; close was old p4, score 0.61, ranked at 0.83 of the match; close was new p2 c1, score 0.7"
    #expect(!TerminalReport(options: options).rendered(Samples.close).contains("close was"))
    options.explain = true
    #expect(TerminalReport(options: options).rendered(Samples.close).contains(line))
    var page = HTMLReport.Options()
    page.explain = true
    #expect(HTMLReport(options: page).rendered(Samples.close).contains(line))
  }

  @Test func whatPeopleSaidIsToldInAnyCase() {
    var options = TerminalReport.Options()
    options.width = 250
    for report in [TerminalReport(options: options).rendered(Samples.paired), HTMLReport().rendered(Samples.paired)] {
      #expect(report.contains("by hand: one⟨U+202E⟩ topic (Lý)"))
    }
  }

  @Test func coloursAddControlsAndNothingElse() {
    var options = TerminalReport.Options()
    options.colour = .ansi
    let coloured = TerminalReport(options: options).rendered(Samples.chinese)
    #expect(coloured.contains("\u{1B}[31;9m[-一-]\u{1B}[0m"))
    #expect(withoutColour(coloured) == report(width: 80).rendered(Samples.chinese))
  }

  @Test(arguments: [1, 2, 5, 20, 40, 79, 80, 119, 120, 121, 160, 300]) func noLineIsTooWide(width: Int) {
    for sample in Samples.all {
      for line in report(width: width).rendered(sample).split(separator: "\n") {
        // One wide cluster, or a marker, may stand alone on a line that is narrower than it.
        #expect(DisplayWidth.of(line) <= max(width, 4), "\(line)")
      }
    }
  }

  @Test func hostileTextReachesTheTerminalAsTokens() {
    let text = report(width: 80).rendered(Samples.hostile)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isHidden($0) })
    #expect(text.contains("⟨U+202E⟩") && text.contains("⟨U+001B⟩") && text.contains("𠮷"))
  }

  @Test func sameTextsSaySo() {
    let texts = Pair(old: Samples.chinese.texts.old, new: Samples.chinese.texts.old)
    let same = texts.old.clauseUnits.indices.map { index in
      let wording = texts.old[texts.old.clauseUnits[index].clause.range]
      return Correspondence(.unchanged, [index], [index], .anchor, wording)
    }
    let text = report(width: 80).rendered(Comparison(texts: texts, correspondences: same))
    #expect(text.contains("The wording is the same.") && text.contains("14 clauses unchanged (title – dateline)"))
  }

  private func report(width: Int) -> TerminalReport {
    var options = TerminalReport.Options()
    options.width = width
    return TerminalReport(options: options)
  }

  private func withoutColour(_ text: String) -> String {
    text.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated().map { index, part in
      index == 0 ? String(part) : String(part.drop { $0 != "m" }.dropFirst())
    }.joined()
  }
}
