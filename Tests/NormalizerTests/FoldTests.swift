import Foundation
import Laws
import StatementModel
import TestSupport
import Testing

@testable import Normalizer

private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

private func folded(_ text: String, _ language: Language) -> [UInt32] {
  ComparisonForm(folding: scalars(text)[...], language: language).scalars
}

private func string(_ values: [UInt32]) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: values.compactMap(Unicode.Scalar.init))
  return String(view)
}

@Suite struct Folds {
  private static let languages: [Language] = [.chinese, .chineseTraditional, .vietnamese, .english]

  /// Letters, marks and characters that some fold or other touches, among some that none touches.
  private static let alphabet = scalars(
    "國国発發后後苎苧薴著乾臺台。．.｡、，“「《…-—－·・〇○～ 　\n\u{A0}\u{AD}\u{200B}２2ＡaòoaeuyúÙYyhqnĐÐđðƉ\u{300}\u{302}\u{323}\u{301}ộK\u{212A}\u{F900}\u{FA1F}𠮷"
  )

  private static func junk(_ seed: Int) -> [String] {
    var generator = SplitMix64(seed: UInt64(seed))
    return (0..<400).map { _ in
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...24, using: &generator) {
        view.append(alphabet.randomElement(using: &generator) ?? "a")
      }
      return String(view)
    }
  }

  @Test(arguments: 1...4, languages) func junkIsFoldedLawfully(_ seed: Int, _ language: Language) {
    for text in Self.junk(seed) {
      #expect(FoldLaw.problems(in: scalars(text), language).isEmpty, "\(text.debugDescription)")
    }
  }

  @Test(arguments: Fold.allCases) func everyFoldHasAnExampleThatItMakesOne(_ fold: Fold) {
    let language: Language = [.tonePlacement, .strokedD, .composition].contains(fold) ? .vietnamese : .chinese
    let (first, second) = fold.example
    #expect(folded(first, language) == folded(second, language))
    let uses = [first, second].flatMap { ComparisonForm.uses(folding: scalars($0)[...], language: language) }
    #expect(uses.contains { $0.fold == fold })
    #expect(!fold.source.isEmpty)
  }

  @Test func theReadmeNamesEveryFold() throws {
    let readme = String(decoding: try ProjectFolder.bytes("README.md"), as: UTF8.self)
    for fold in Fold.allCases { #expect(readme.contains("`\(fold.rawValue)`: \(fold.summary)"), "\(fold)") }
  }

  @Test func theFoldsOfATextStandInItsClauses() {
    let text = read("联合声明\n\n一、双方同意（甲）。\n\n二、双方同意", .chinese)
    let folds = Normalizer().folds(of: text)
    let found = zip(text.blocks, folds.clauses).map { block, clauses in
      clauses.map { $0.map { "\(folds.kinds[$0.kind].name) \(text[$0.range])" } }
    }
    #expect(found == [[[]], [["width （", "width ）", "stop-shape 。"]], [[]]])
    #expect(folds.totals.map { "\($0.kind.name) \($0.count)" } == ["width 2", "stop-shape 1"])
    #expect(folds.places(block: 1, clause: 0).count == 3 && folds.places(block: 9, clause: 9).isEmpty)
  }

  @Test(arguments: [
    ("hòa bình", "hoà bình"), ("Khánh Hòa", "Khánh Hoà"), ("KHÁNH HÒA", "KHÁNH HOÀ"), ("khỏe", "khoẻ"),
    ("thủy lợi,", "thuỷ lợi,"), ("ủy ban", "uỷ ban"), ("Ủy viên", "Uỷ viên"), ("ho\u{300}a", "hoà"),
    ("Đie\u{302}\u{300}u", "Điều"), ("\u{D0}ảng", "Đảng"),
  ]) func vietnameseSpellingsOfOneWord(_ first: String, _ second: String) {
    #expect(folded(first, .vietnamese) == folded(second, .vietnamese))
  }

  @Test(arguments: [
    ("hòa", "hóa"), ("của", "cùa"), ("hoàn", "hòan"), ("múa", "muá"), ("ban", "bán"), ("Đảng", "đảng"),
  ]) func otherVietnameseWordsStayApart(_ first: String, _ second: String) {
    #expect(folded(first, .vietnamese) != folded(second, .vietnamese))
  }

  @Test func tonesKeepTheirOffsets() {
    let form = ComparisonForm(folding: scalars("ho\u{300}a b")[...], language: .vietnamese)
    #expect(string(form.scalars) == "hoà b")
    #expect(form.written(1..<2) == 1..<3)
    #expect(form.written(2..<3) == 3..<4)
  }

  @Test func scriptIsFoldedInChineseAlone() {
    #expect(string(folded("雙方發表聯合聲明", .chineseTraditional)) == "双方发表联合声明")
    #expect(string(folded("Joint statement 聯合聲明", .english)).hasSuffix("聯合聲明"))
  }

  /// The table is data; where the library's own table goes another way, someone should look.
  @Test func scriptPairsAgreeWithTheLibrary() throws {
    let pairs = ScriptPairs.pairs
    #expect(pairs.count == 6146)
    var source = String.UnicodeScalarView()
    for start in stride(from: 0, to: pairs.count, by: 2) {
      source.append(pairs[start])
      source.append("\n")
    }
    let transform = StringTransform("Hant-Hans")
    let simplified = scalars(try #require(String(source).applyingTransform(transform, reverse: false)))
    var different: [String] = []
    for start in stride(from: 0, to: pairs.count, by: 2) where simplified[start] != pairs[start + 1] {
      different.append("\(pairs[start])\(pairs[start + 1])\(simplified[start])")
    }
    #expect(different == ["苧苎苎"] || different.count <= 2, "\(different)")
  }

  @Test func traditionalCopyOfTheStatementFoldsToTheSame() throws {
    let source = try Documents.statement()
    let copy = try #require(source.applyingTransform(StringTransform("Hans-Hant"), reverse: false))
    #expect(copy != source)
    let (old, new) = (read(source), read(copy))
    #expect(new.metadata.language.value == .chineseTraditional)
    #expect(old.skeleton == new.skeleton)
    let clauses = zip(old.blocks.flatMap(\.clauses), new.blocks.flatMap(\.clauses))
    for (first, second) in clauses {
      #expect(folded(old[first.range], .chinese) == folded(new[second.range], .chineseTraditional))
    }
  }
}

@Suite struct ReadingCopies {
  @Test(arguments: [Language.chinese, .vietnamese, .english]) func isAsLongAsTheText(_ language: Language) {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        scalars("國a\u{302}\u{301}\u{323}\u{31B}oĐÐ\n。").randomElement(using: &generator) ?? "a"
      }
      #expect(ReadingCopy.make(text, language).count == text.count)
    }
  }

  /// A Vietnamese statement with every letter decomposed was read without roles and date.
  @Test func decomposedVietnameseIsReadLikeComposed() {
    let composed = """
      Tuyên bố chung Việt Nam - Ác-đi-a
      1. Nhận lời mời của Chủ tịch nước Việt Nam, Tổng thống Ác-đi-a thăm cấp Nhà nước tới Việt Nam.
      2. Hai bên nhất trí tăng cường hợp tác.
      3. Tổng thống Ác-đi-a trân trọng mời Chủ tịch nước sang thăm và Chủ tịch nước vui vẻ nhận lời.
      Hà Nội, ngày 12 tháng 12 năm 2023
      """
    let (first, second) = (read(composed), read(composed.decomposedStringWithCanonicalMapping))
    #expect(first.roles == [.title, .preamble, .operative, .closing, .dateline])
    #expect(first.skeleton == second.skeleton)
    #expect(first.metadata.date?.value == StatementDate("2023-12-12"))
    #expect(second.metadata.date?.value == StatementDate("2023-12-12"))
    #expect(Loss.problems(in: second).isEmpty)
  }
}
