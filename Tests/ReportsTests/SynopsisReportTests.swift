import DiffEngine
import Foundation
import StatementModel
import Testing
import WordingHistory

@testable import Reports

/// Every format tells the same of one table.
@Suite("synopsis reports") struct SynopsisReportTests {
  private static let columns = SynopsisColumns(
    dates: ["2016-05-12", "2018-09-07"].compactMap { StatementDate($0) },
    missing: StatementDate("2017").map { [.init(id: "s/2017", date: $0)] } ?? [], catalogued: 3)

  /// The two texts of a sample, read as a series.
  private func synopsis(_ sample: Int) -> Synopsis {
    let texts = Samples.all[sample].texts
    return Synopsis(SeriesHistory([texts.old, texts.new]))
  }

  @Test("the JSON meets its schema", arguments: Samples.all.indices.dropLast())
  func schema(_ sample: Int) throws {
    let synopsis = synopsis(sample)
    try JSONTests().validate(SynopsisJSON(Self.columns).rendered(synopsis), "synopsis")
    try JSONTests().validate(BlameJSON(Self.columns).rendered(synopsis.history, text: 1), "blame")
    for row in synopsis.rows.prefix(3) {
      let one = Synopsis(synopsis.history, of: row.lineage)
      try JSONTests().validate(SynopsisJSON(Self.columns).lineage(one), "lineage")
    }
  }

  @Test("no text of a document is markup, in any format", arguments: Samples.all.indices)
  func hostile(_ sample: Int) {
    let synopsis = synopsis(sample)
    let html = SynopsisHTML(Self.columns).rendered(synopsis)
    #expect(!html.contains("<script") && !html.contains("<img"))
    for line in SynopsisCSV(Self.columns).rendered(synopsis).split(separator: "\r\n") {
      for start in ["\"=", "\"+", "\"-", "\"@"] { #expect(!line.contains("," + start) && !line.hasPrefix(start)) }
    }
    let text = SynopsisText(Self.columns).rendered(synopsis)
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("a statement that is known of and not held has a column of its own")
  func missing() {
    #expect(SynopsisText(Self.columns).rendered(synopsis(0)).contains("  × 2017  s/2017, known of and not held"))
    let html = SynopsisHTML(Self.columns).rendered(synopsis(0))
    #expect(html.contains("<th scope=\"col\" class=\"unheld\">2017 (not held)</th>"))
    #expect(html.contains("in the texts held (2 of 3 catalogued)"))
  }

  @Test("a table of topics is shown where there are several; a single one is opened")
  func topics() {
    let single = Samples.all.indices.map { synopsis($0) }.filter { $0.topics.count == 1 }
    #expect(!single.isEmpty)
    for synopsis in single {
      let text = SynopsisText(Self.columns).rendered(synopsis)
      #expect(!text.contains("TOPIC") && text.contains("first 2016-05-12"))
    }
  }

  @Test("a filter keeps what became so, and every topic that is shown has a row")
  func filters() {
    for only in SynopsisFilter.Only.allCases {
      var filter = SynopsisFilter()
      filter.only = only
      let kept = synopsis(0).filtered(by: filter)
      #expect(kept.topics.allSatisfy { !$0.rows.isEmpty })
      for row in kept.rows {
        switch only {
        case .changed: #expect(row.cells.contains { $0?.change?.isSubstantive == true })
        case .new: #expect(row.cells[0] == nil)
        case .dropped: #expect(row.cells[1] == nil)
        }
      }
    }
  }
}
