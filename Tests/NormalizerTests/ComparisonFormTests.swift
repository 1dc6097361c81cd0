import StatementModel
import Testing

@testable import Normalizer

/// The comparison form of a string.
private func form(_ text: String, _ language: Language = .chinese) -> ComparisonForm {
  ComparisonForm(folding: Array(text.unicodeScalars)[...], language: language)
}

private func folded(_ text: String, _ language: Language = .chinese) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: form(text, language).scalars.compactMap(Unicode.Scalar.init))
  return String(view)
}

@Suite("comparison form")
struct ComparisonFormTests {
  private static let samples = [
    "双方同意，继续推进“一带一路”倡议。", "２０１０年３月５日", "老街——河内（标准轨）", "a\r\nb  c", "hòa ho\u{0300}a", "“don’t”",
    "rules-\nbased", "……", "...", "\u{FEFF}x\u{00AD}y", "  ", "", "中 A 国", "龘𠮷\u{FA1F}", "e\u{0301}\u{0323}",
  ]

  @Test("folds twice as once", arguments: samples, [Language.chinese, .english])
  func idempotent(text: String, language: Language) {
    #expect(folded(folded(text, language), language) == folded(text, language))
  }

  @Test("maps every folded scalar back, without gap and in order", arguments: samples, [Language.chinese, .english])
  func offsets(text: String, language: Language) {
    let form = form(text, language)
    #expect(form.origins.count == form.scalars.count + 1)
    #expect(form.origins.last == Int32(text.unicodeScalars.count))
    for (origin, next) in zip(form.origins, form.origins.dropFirst()) { #expect(origin <= next) }
  }

  @Test(
    "folds typography",
    arguments: [
      ("双方，同意。", "双方,同意."), ("“协议”", "\"协议\""), ("（一）", "(一)"), ("８．７％", "8.7%"), ("——", "-"),
      ("2021–2025", "2021-2025"),
      ("双 方\n同　意", "双方同意"), ("会议, 2022年", "会议，2022年"), ("ho\u{0300}a", "hòa"), ("\u{FF61}", "。"), ("甲、乙", "甲､乙"),
      ("20\n21年", "2021年"),
    ])
  func same(first: String, second: String) {
    #expect(folded(first) == folded(second))
  }

  @Test(
    "keeps what carries meaning",
    arguments: [
      ("“准则”", "《准则》"), ("“台独”", "台独"), ("中越", "越中"), ("Belt", "belt"), ("《宣言》", "〈宣言〉"), ("合作。", "合作！"), ("10", "100"),
    ])
  func different(first: String, second: String) {
    #expect(folded(first) != folded(second))
  }

  @Test("keeps the blanks between words and takes them from beside Chinese characters")
  func blanks() {
    #expect(folded("the  Belt\nand Road", .english) == "the Belt and Road")
    #expect(folded("中 Belt and Road 国") == "中Belt and Road国")
  }

  @Test("takes the line end of a hard wrap out of a hyphenated compound, and no other blank after a dash")
  func wrappedCompound() {
    #expect(folded("rules-\nbased", .english) == "rules-based")
    #expect(folded("peace -\nand", .english) == "peace - and")
    #expect(folded("rules- based", .english) == "rules- based")
  }

  /// Found by the fuzzer: a mark of another script was taken for the letter, and Form C moved the next mark before it.
  @Test("sorts the marks of several scripts on one letter", arguments: ["a\u{59D}\u{300}\u{323}", "a\u{64B}\u{302}"])
  func marksOfSeveralScripts(text: String) {
    #expect(folded(folded(text, .vietnamese), .vietnamese) == folded(text, .vietnamese))
    #expect(folded(text, .vietnamese).unicodeScalars.count == text.unicodeScalars.count - 1)
  }

  @Test("is total on every scalar below the supplementary planes")
  func total() {
    for code in (0 as UInt32)..<0x3000 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let form = ComparisonForm(folding: [scalar, "a"][...], language: .english)
      #expect(form.origins.last == 2)
    }
  }
}
