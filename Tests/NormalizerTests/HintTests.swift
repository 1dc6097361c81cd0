import StatementModel
import Testing

@testable import Normalizer

@Suite struct Hints {
  private func read(_ string: String, _ change: (inout SourceHints) -> Void) -> Metadata {
    var hints = SourceHints()
    change(&hints)
    let text = ExtractedText(
      scalars: Array(string.unicodeScalars), decoder: "html/utf-8", sourceSHA256: "", hints: hints)
    return Normalizer().normalize(text, id: "p").metadata
  }

  @Test func hintsStandInWhereTheTextSaysNothing() {
    let metadata = read("1、") {
      $0.title = "联合声明"
      $0.address = "https://example.org/a"
      $0.published = StatementDate("2022-11-03")
      $0.language = "vi-VN"
    }
    #expect(metadata.title == Sourced("联合声明", .source))
    #expect(metadata.sourceAddress == Sourced("https://example.org/a", .source))
    #expect(metadata.published?.value == StatementDate("2022-11-03"))
    #expect(metadata.language == Sourced(.vietnamese, .source))
  }

  @Test func pageDateNeverBecomesTheDayOfIssue() {
    #expect(read("一、双方同意深化合作。") { $0.published = StatementDate("2022-11-03") }.date == nil)
  }

  @Test func textGoesBeforeHints() {
    let metadata = read("联合声明\n\n一、双方同意深化合作。\n\n2022年11月1日于北京") {
      $0.title = "另一标题"
      $0.language = "en"
      $0.published = StatementDate("2022-11-03")
    }
    #expect(metadata.title?.value == "联合声明")
    #expect(metadata.language.value == .chinese)
    #expect(metadata.date?.value == StatementDate("2022-11-01"))
  }

  @Test(arguments: [
    ("zh-CN", Language.chinese), ("zh_TW", .chineseTraditional), ("zh-Hant", .chineseTraditional), ("EN", .english),
    ("vi", .vietnamese), ("fr", nil), ("", nil),
  ])
  func declaredTagsAreRead(_ tag: String, _ language: Language?) { #expect(Language(declared: tag) == language) }
}
