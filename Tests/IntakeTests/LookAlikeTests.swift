import StatementModel
import TestSupport
import Testing

@testable import Intake

@Suite("look-alikes")
struct LookAlikeTests {
  private func told(_ text: String) throws -> [Finding] {
    try Intake.read(bytes: Array(text.utf8), name: "t", encoding: "utf-8").findings.filter { $0.category == .lookAlike }
  }

  @Test("a letter of another script is told with its code point, its place and what it looks like")
  func message() throws {
    let findings = try told("The p\u{430}rti\u{435}s agree.")
    #expect(
      findings == [
        Finding(
          .lookAlike,
          "“p\u{430}rti\u{435}s” has look-alikes, kept as they are: U+0430 CYRILLIC SMALL LETTER A looks like a, "
            + "U+0435 CYRILLIC SMALL LETTER IE looks like e",
          at: ScalarRange(4, 11))
      ])
  }

  @Test(
    "words that are not what they look like",
    arguments: [
      // A word of one script, a Greek capital, two scripts without any Latin letter.
      ("\u{421}\u{41D}\u{410}", 1), ("\u{39A}ingdom", 1), ("\u{421}\u{39F}", 1), ("bi\u{EA}n gi\u{1EDB}\u{456}", 1),
      // One full-width letter; letters for mathematics; an Armenian letter.
      ("A\u{FF30}EC", 1), ("\u{1D409}\u{1D428}int", 1), ("\u{1D409}\u{1D428}", 1), ("s\u{585}vereign", 1),
      // Han: radicals, a Latin O for 〇, dashes and kana for 一 and 二, 一 for a dash.
      ("\u{2F00}、双方同意", 1), ("二O二二年", 1), ("二〇二o年", 1), ("—、双方同意", 1), ("第—条 双方", 1), ("ー、双方同意", 1),
      ("ニ、双方同意", 1), ("2020一2022年", 1), ("双⽅⼀致", 2),
    ])
  func told(text: String, places: Int) throws { #expect(try told(text).count == places, "\(text)") }

  @Test(
    "what is only written with care in two scripts",
    arguments: [
      "The parties agree.", "Hai bên nhất trí tăng cường hợp tác.", "双方同意深化合作。",
      // Other languages, signs, units, full-width words, Japanese names, dashes, bullets and years in figures.
      "The word мир means peace, and с with.", "α-particles and β-rays of 5 μm, ΔT and Ω", "ＡＰＥＣ和ＷＴＯ", "对华援助 𝑥 倍",
      "首相访问セ・リーグとカ国ハ国", "双方——在北京", "— 双方同意", "2020—2022年", "一、双方", "中国一东盟", "O型 二零二二年",
      "サービス、トヨタ、ニ国", "Ж—1 and С—300", "e\u{301}t\u{E9}",
    ])
  func silent(text: String) throws { #expect(try told(text).isEmpty, "\(text)") }

  @Test("many places get one finding each up to a limit, and the rest are counted")
  func many() throws {
    let findings = try told(String(repeating: "p\u{430}rty ", count: 30))
    #expect(findings.count == LookAlikes.mostPlaces)
    #expect(findings.last?.message.hasSuffix("; so have 10 further places") == true)
    let long = try told(String(repeating: "x\u{430}", count: 500))
    #expect(long.map(\.range) == [ScalarRange(0, 1000)])
    #expect((long.first?.message.utf8.count ?? 0) < 300)
  }

  @Test("a text that was decoded wrongly has no look-alikes, since its letters mean nothing")
  func misread() throws {
    let scalars = Array(String(repeating: "鍥藉銆锛鐨 p\u{430}rty ", count: 30).unicodeScalars)
    #expect(TextDefects(scalars).findings.map(\.category) == [.wrongDecoding])
  }

  @Test("every place lies in the text, in order, whatever the text is")
  func total() {
    var generator = SplitMix64(seed: 39)
    let pieces = Array("aO0一ーニ—第条、\n \u{430}\u{436}\u{3BF}\u{3B2}\u{FF21}\u{1D41A}\u{301}\u{2F00}二年中".unicodeScalars)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }
      let places = LookAlikes(text, among: OddScalars.offsets(in: text)).places
      #expect(places.allSatisfy { text.indices.contains($0.range.lowerBound) && $0.range.upperBound <= text.count })
      #expect(zip(places, places.dropFirst()).allSatisfy { $0.range.lowerBound <= $1.range.lowerBound }, "\(text)")
      #expect(places.allSatisfy { !$0.letters.isEmpty && $0.quote.contains($0.range.lowerBound) }, "\(text)")
    }
  }

  @Test("no real document has any", .enabled(if: RealDocuments.areAtHand))
  func realDocuments() throws {
    for path in RealDocuments.files(below: "corpora") {
      let findings = try Intake.read(bytes: RealDocuments.bytes(path), name: path).findings
      #expect(findings.filter { $0.category == .lookAlike }.map(\.message) == [], "\(path)")
    }
  }
}
