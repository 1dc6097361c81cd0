import StatementModel
import Testing

@testable import Normalizer

struct LineUnitsTests {
  @Test("A line that is a dateline or an agency line by its wording has that role, and nothing else has one")
  func frameLines() {
    let lines = [
      "甲国和乙国联合声明", "（二〇二〇年一月十八日  内比都）", "2019年10月25日于北京", "双方于2019年10月25日举行会谈。",
      "（新华社北京10月25日电）",
    ]
    let text = ExtractedText(
      scalars: Array(lines.joined(separator: "\n").unicodeScalars), decoder: "utf-8", sourceSHA256: "")
    let units = LineUnits(text, id: "t", language: .chinese)
    #expect(units.text.blocks.map(\.role) == [.operative, .dateline, .dateline, .operative, .agency])
  }
}
