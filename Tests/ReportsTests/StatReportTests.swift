import DiffEngine
import StatementModel
import Testing

@testable import Reports

@Suite struct StatReportTests {
  @Test(arguments: [60, 80, 120]) func chinese(width: Int) throws {
    try expectGolden(report(width).rendered(Samples.chinese), "stat-\(width).txt")
  }

  @Test(arguments: [1, 2, 5, 20, 40, 60, 79, 80, 119, 120, 160]) func noLineIsTooWide(width: Int) {
    for sample in Samples.all {
      for line in report(width).rendered(sample).split(separator: "\n") {
        #expect(DisplayWidth.of(line) <= max(width, 4), "\(line)")
      }
    }
  }

  @Test func columnsStandUnderEachOtherBesideWideCharacters() {
    let lines = report(120).rendered(Samples.chinese).split(separator: "\n")
    let table = lines.drop { !$0.hasPrefix("section") }.prefix { !$0.hasPrefix("=") }
    #expect(table.count > 8)
    #expect(Set(table.map { DisplayWidth.of($0) }).count == 1)
  }

  @Test func everyFigureOfTheDocumentIsInTheTable() throws {
    let rows = SectionRow.rows(Samples.chinese, words: .english)
    let last = try #require(rows.last)
    #expect(last.name == "document")
    for change in Change.allCases {
      let sum = rows.dropLast().reduce(0) { $0 + $1.figures.byMainChange[change, default: 0] }
      #expect(sum == last.figures.byMainChange[change])
    }
  }

  @Test func hostileTextReachesTheTerminalAsTokens() {
    let text = report(80).rendered(Samples.hostile)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isHidden($0) })
  }

  @Test func ordinalsEndAsInEnglish() {
    let written = [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map { SectionWords.english.ordinal($0, 200) }
    #expect(
      written.map { $0.replacing(" of 200", with: "") }
        == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th"])
  }

  private func report(_ width: Int) -> StatReport {
    var options = TerminalReport.Options()
    options.width = width
    return StatReport(options: options)
  }
}
