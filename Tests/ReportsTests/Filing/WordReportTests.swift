import DiffEngine
import StatementModel
import TestSupport
import Testing

@testable import Reports

@Suite("DOCX") struct WordReportTests {
  @Test("all accepted is the new text, all rejected the old one, and nothing is there that a word processor refuses")
  func law() throws {
    var comparisons = Dictionary(uniqueKeysWithValues: Samples.all.enumerated().map { ("sample-\($0)", $1) })
    var random = Random(state: 7)
    for number in 0..<40 {
      let old = RandomText.text("a", &random)
      comparisons["random-\(number)"] = DiffEngine().compare(
        Pair(old: old, new: RandomText.revision(of: old, "b", &random)))
    }
    var documents: [String: [UInt8]] = [:]
    for (name, comparison) in comparisons {
      for (variant, showsMoves) in [("", true), (" flat", false)] {
        var options = WordReport.Options()
        (options.showsMoves, options.explain) = (showsMoves, showsMoves)
        documents[name + variant] = try WordReport(options: options).rendered(comparison)
      }
    }
    for (name, settled) in try SettledDocument.read(documents) {
      let comparison = try #require(comparisons[name.replacing(" flat", with: "")])
      #expect(settled.problems.isEmpty, "\(name): \(settled.problems)")
      #expect(settled.accepted.map(Self.scalars) == plainParagraphs(comparison.texts.new).map(Self.scalars), "\(name)")
      #expect(settled.rejected.map(Self.scalars) == plainParagraphs(comparison.texts.old).map(Self.scalars), "\(name)")
      if name.hasSuffix("flat") { #expect(settled.moves == 0) }
    }
  }

  @Test("a move is marked as one with its own edit, has a remark, and can be lowered")
  func moves() throws {
    var options = WordReport.Options()
    options.date = "2026-11-24T00:00:00Z"
    options.author = "条法司"
    let settled = try read(Samples.chinese, options)
    #expect(settled.moves == 1)
    #expect(
      settled.remarks.contains { $0.hasPrefix("moved, reworded, renumbered\n四 p1 → 一 p1\nsec_4") }, "\(settled.remarks)"
    )
    #expect(settled.authors == ["条法司", "条法司 (typography)"])
    #expect(settled.dates == ["2026-11-24T00:00:00Z"])
    #expect(try read(Samples.chinese, WordReport.Options()).dates.isEmpty)
  }

  @Test("the first remark says where everything comes from")
  func provenance() throws {
    var options = WordReport.Options()
    options.provenance = Provenance(
      toolVersion: "tifa 0", normaliserVersion: "7", command: "tifa compare a b", commits: ["c0ffee", nil])
    let first = try #require(try read(Samples.chinese, options).remarks.first)
    for part in [
      "The old text has 14 clauses", "old corpus commit: c0ffee", "new corpus commit: not known", "tool: tifa 0",
      "command: tifa compare a b", "old source: https://example.org/2019?a=1&b=2", "old SHA-256 of the source: 0123",
    ] { #expect(first.contains(part), "\(part)") }
    #expect(
      try read(Samples.hostile, options).remarks[0].contains("characters that cannot be seen are written as tokens"))
  }

  @Test("the table has the wording of both sides and a remark in the language of the text")
  func table() throws {
    var options = WordReport.Options()
    options.layout = .table
    let settled = try read(Samples.chinese, options)
    #expect(settled.problems.isEmpty)
    #expect(settled.rows.first == ["旧", "新", "备注"])
    #expect(settled.rows.contains(["三、双方强烈谴责一切形式的跨境盗猎行为。", "（无）", "删除\n三 p1"]), "\(settled.rows)")
    #expect(settled.rows.contains { $0[2] == "移位、措辞改动、序号变动\n四 p1 → 一 p1" })
    let rows = settled.rows.dropFirst()
    let table = ComparisonTable(Samples.chinese, context: 0)
    #expect(rows.count == table.rows.count)
  }

  @Test("the same bytes twice", arguments: Samples.all.indices)
  func deterministic(sample: Int) throws {
    let one = try WordReport().rendered(Samples.all[sample])
    #expect(try WordReport().rendered(Samples.all[sample]) == one)
  }

  private func read(_ comparison: Comparison, _ options: WordReport.Options) throws -> SettledDocument {
    try #require(try SettledDocument.read(["one": WordReport(options: options).rendered(comparison)])["one"])
  }

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
