import Laws
import StatementModel
import TestSupport
import Testing

@testable import Normalizer

@Suite struct LosslessLaw {
  /// The law finds what it is there to find.
  @Test func lawNoticesLostWording() {
    let scalars = Array("甲。乙。".unicodeScalars)
    let block = Block(
      id: "p_1", role: .operative, range: ScalarRange(0, 4), clauses: [Clause(id: "p_1__c_1", range: ScalarRange(0, 2))]
    )
    let text = StatementText(
      id: "t", extracted: ExtractedText(scalars: scalars, decoder: "", sourceSHA256: ""),
      metadata: Metadata(language: Sourced(.chinese, .given)), blocks: [block])
    #expect(Loss.problems(in: text) == ["lost: 乙。"])
  }

  @Test func holdsForTheShippedStatement() throws {
    #expect(Loss.problems(in: read(try Documents.statement())).isEmpty)
  }

  @Test(.enabled(if: RealDocuments.areAtHand)) func holdsForEveryRealDocument() throws {
    for (path, text) in try Documents.readings.get() {
      #expect(Loss.problems(in: text).isEmpty, "\(path)")
      #expect(text.blocks.contains { !$0.clauses.isEmpty }, "\(path) has no clause")
    }
  }

  /// Pieces that the steps look for, in any order: nothing may be lost, and nothing may trap.
  private static let junk = [
    "一、", "（三）", "(a)", "1.", "１．", "第七条", "第七条之一 ", "之", "Điều 2.", "Chương I", "——", "- ", "* ", "**", "*", "__",
    "# ",
    "> ", "<u>", "</u>", "<br>", "<!-- x -->", "<!-- -->", "---", "---\n", "\n", "\r\n", "\r", "\n\n",
    "\u{3000}\u{3000}", "\u{3000}",
    "\t", " ", "  \n", "\u{A0}", "\u{200B}", "\u{FEFF}", "。", "！", "？", ".", "!", "…", "；", "：", "，", "“", "”", "《",
    "》", "（", "）",
    "\"", "'", "[", "](#x)", "中方", "双方重申", "签署", "U.S.", "Mr.", "Joseph R. Biden", "the", "We", "2022年11月1日", "于北京",
    "\u{1F600}", "\u{301}", "e\u{302}", "\\", "\\###", "=====", "title: x\n", "key: \"a\\u2019\\_\"\n", "|", "0", "9",
    "i", "x",
  ]

  @Test(arguments: 0..<8) func holdsForJunk(_ round: Int) {
    var generator = SplitMix64(seed: UInt64(round) + 11)
    for _ in 0..<250 {
      let length = Int.random(in: 0...50, using: &generator)
      let text = (0..<length).map { _ in Self.junk.randomElement(using: &generator) ?? "" }.joined()
      let language = [nil, Language.chinese, .english, .vietnamese].randomElement(using: &generator) ?? nil
      let problems = Loss.problems(in: read(text, language))
      #expect(problems.isEmpty, "\(text.debugDescription) \(language?.rawValue ?? "-")")
    }
  }

  /// Found by the fuzzer: a comment without a letter was taken for a mark, whatever else stood in it.
  @Test(arguments: ["<!-- 2022 -->", "<!-- п -->", "<!--<<<< -->", "---\n<!--\u{FFFD} -->"]) func commentsAreKept(
    _ comment: String
  ) {
    let text = read(comment + "\n\n双方同意。", .chinese)
    #expect(Loss.problems(in: text).isEmpty)
    #expect(text.roles.contains(.annotation))
  }

  /// Found by the fuzzer: the law and the trimming of clauses took different characters for blank.
  @Test func whatTheLawCallsBlankIsTrimmed() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), Loss.isBlank(scalar) else { continue }
      #expect(scalar.isBlank, "U+\(String(value, radix: 16))")
    }
  }

  @Test func emptyTextGivesNoBlock() {
    #expect(read("").blocks.isEmpty)
    #expect(read(" \n\u{3000}\n").blocks.isEmpty)
  }
}
