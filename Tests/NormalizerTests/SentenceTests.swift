import Foundation
import StatementModel
import TestSupport
import Testing

@testable import Normalizer

@Suite struct Sentences {
  /// One paragraph a line; ⟦…⟧ is a clause.
  @Test(arguments: [
    "⟦双方同意；双方重申。⟧⟦中方表示感谢！⟧", "⟦双方签署《甲。乙》协议。⟧⟦完。⟧", "⟦他说：“同意。继续。”⟧⟦双方赞同。⟧",
    "⟦第四款“任何组织不得转让。”修改为：“可以转让。”⟧", "⟦增长8.3％，达到６．８５万亿元。⟧⟦完。⟧", "⟦（见附件。）⟧⟦双方同意。⟧",
    "⟦没有句号的一段⟧", "⟦双方同意(见附件)。⟧⟦“完。”⟧", "⟦同“胞波。”情谊一道，双方同意。⟧",
  ]) func chinese(_ marked: String) {
    #expect(read(unmarked(marked), .chinese).marked == marked)
  }

  @Test(arguments: [
    "⟦The U.S. Government met Mr. Smith and Dr. Lee.⟧⟦They agreed.⟧",
    "⟦Joseph R. Biden, Jr. of the United States spoke.⟧⟦He left.⟧",
    "⟦It is for the U.S.⟧⟦The two sides agreed.⟧",
    "⟦Growth was 2.5 percent, i.e. more than in No. 4 of 2020.⟧⟦We agree.⟧",
    "⟦He said “we agree.”⟧⟦Then he left.⟧", "⟦We met (in Hanoi).⟧⟦We agreed (see below.)⟧⟦Done.⟧",
    "⟦They waited... and left.⟧⟦Why?⟧⟦Yes!⟧",
    "⟦We thank Australia’s leaders.⟧⟦\"We agree.\"⟧⟦So be it.⟧",
    "⟦Section 202(d) applies (50 U.S.C. 1622(d)).⟧⟦It ends.⟧",
  ]) func english(_ marked: String) {
    #expect(read(unmarked(marked), .english).marked == marked)
  }

  /// A marked letter in several scalars broke words: the `p` of `đẹp` was taken for the abbreviation of page.
  @Test(arguments: [
    ("⟦Quan hệ hai nước tốt đẹp.⟧⟦Hai bên hài lòng.⟧⟦TP. Bắc Lĩnh gặp TS. Ấu Á. Ổi.⟧⟦Hết.⟧", Language.vietnamese),
    ("⟦Mr. Lễ of the E.U. met Mrs. Ấn Ế. Trọng of Thể Pháp.⟧⟦They agreed.⟧⟦The U.S. Thể left.⟧", .english),
    ("⟦双方参观Cà Ná.⟧⟦第二天会谈.⟧⟦完.⟧", .chinese),
  ]) func decomposedLettersAreCutAlike(_ marked: String, _ language: Language) {
    let isSpaced = language != .chinese
    let text = marked.replacing("⟧⟦", with: isSpaced ? " " : "").replacing("⟦", with: "").replacing("⟧", with: "")
    let (composed, decomposed) = (read(text, language), read(text.decomposedStringWithCanonicalMapping, language))
    #expect(composed.marked == marked)
    #expect(decomposed.marked == marked)
    #expect(decomposed.extracted.scalars.count > composed.extracted.scalars.count)
  }

  @Test(.enabled(if: RealDocuments.areAtHand)) func decomposedDocumentsAreCutAlike() throws {
    for (path, text) in try Documents.readings.get() where text.metadata.language.value == .vietnamese {
      let composed = String(scalars: text.extracted.scalars).precomposedStringWithCanonicalMapping
      let clauses = [composed, composed.decomposedStringWithCanonicalMapping].map { form in
        let text = read(form, .vietnamese)
        return text.blocks.flatMap { $0.clauses.map { text[$0.range] } }
      }
      #expect(clauses[0] == clauses[1], "\(path)")
    }
  }

  private func unmarked(_ marked: String) -> String {
    let isSpaced = marked.unicodeScalars.contains { $0 == " " }
    return marked.replacing("⟧⟦", with: isSpaced ? " " : "").replacing("⟦", with: "").replacing("⟧", with: "")
  }

  @Test func dotInAForeignNameDoesNotCutChinese() {
    #expect(read("总统约瑟夫.拜登来访。双方会谈。", .chinese).marked == "⟦总统约瑟夫.拜登来访。⟧⟦双方会谈。⟧")
  }

  @Test func asciiStopCutsChineseBeforeAYear() {
    #expect(read("双方同意.2023年将再次会晤.完.", .chinese).marked.contains("⟧⟦完.⟧"))
  }
}

@Suite struct Cost {
  /// Runs of marks inside a bracket were scanned again from every mark, which is quadratic.
  @Test(.timeLimit(.minutes(1)), arguments: [".", "。", ".)", "“。", "**", "*a", "_ ", "<", "1. ", "(a. "])
  func longRunsOfMarksAreCutInLinearTime(_ mark: String) {
    let text = read("(" + String(repeating: mark, count: 60_000) + ")", .chinese)
    #expect(!text.blocks.isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func deepBracketsAreCutInLinearTime() {
    let depth = 200_000
    let text = read(String(repeating: "（", count: depth) + "甲。" + String(repeating: "）", count: depth) + "乙。", .chinese)
    #expect(text.blocks.count == 1)
  }
}
