import StatementModel
import TestSupport
import Testing

@testable import Intake

/// What of Markdown is typography is left out and told of; what is wording, or says how the text is built, stays.
@Suite struct MarkdownTests {
  private func read(_ text: String) throws -> ReadDocument { try ReadDocument(Array("# T\n\n\(text)\n".utf8)) }

  @Test(arguments: [
    ("We **strongly** agree.", "We strongly agree."), ("We *agree* and ***act***.", "We agree and act."),
    ("We __agree__ and _act_.", "We agree and act."), ("双方**强调**合作。", "双方强调合作。"),
    ("1. **Peace.** We agree.", "1. Peace. We agree."),
    ("**A long lead in bold.** We agree.", "A long lead in bold. We agree."),
    ("See [the treaty](https://example.org/a_b_(c)) now.", "See the treaty now."),
    ("snake\\_case costs 3\\* more", "snake_case costs 3* more"),
    ("A <span style=\"text-decoration: underline\">line</span> here.", "A line here."),
  ]) func typographyIsLeftOut(_ written: String, _ expected: String) throws {
    let document = try read(written)
    #expect(document.text == "# T\n\n\(expected)\n")
    #expect(document.says("Marks of Markdown inside of wording were left out: "))
  }

  @Test(arguments: [
    "**A heading**", "**Article 1** We agree.", "- item", "* item", "5 * 3 * 2 and 2*3*4", "a_b_c and __init__x",
    "[Contents](#contents)", "- [Contents](#contents)", "| a | b |\n|---|---|", "![a picture](a.png)", "[2020](12)",
    "[note] (see there)",
    "*never closed", "\\ at an end \\", "a < b and <b>bold</b>", "> quoted", "---",
    "A line with **b**\nand [c](https://d.e/) and more.",
    "> 2020\n>\n> a first line that is long, and ends here.\n> another",
  ]) func structureAndWordingStay(_ written: String) throws {
    let document = try read(written)
    #expect(document.text == "# T\n\n\(written)\n")
    #expect(!document.says("Marks of Markdown"))
  }

  /// Nothing says that it is Markdown: single marks are wording.
  @Test(arguments: ["We *agree*.", "a _b_ c", "x \\* y", "> the two sides agreed to meet once\n> b"])
  func plainTextStays(_ written: String) throws {
    #expect(try ReadDocument(Array(written.utf8)).text == written)
  }

  @Test func theFindingNamesWhatIsGone() throws {
    let document = try read("A **b** [c](https://example.org/1) and [d](/2) \\*.")
    #expect(
      document.says(
        "Marks of Markdown inside of wording were left out: 1 emphasis, 2 links (https://example.org/1, /2), 1 backslash"
      ))
  }

  @Test func theHeaderStaysAsItIs() throws {
    let text = "---\ntitle: \"A **b** \\_c\"\n---\n\nWe **agree**.\n"
    #expect(try ReadDocument(Array(text.utf8)).text == text.replacing("**agree**", with: "agree"))
  }

  @Test(arguments: 1...40) func theMapIsTrueAndNothingElseIsLost(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "**", "*", "_", "__", "[", "](", ")", "https://a.b/", "> ", "\n", "\n\n", "\\", "<span>", "</span>", "双方",
      "agree ",
      "# ", "1. ", ".", " ",
    ]
    for _ in 0..<60 {
      let body = (0..<Int.random(in: 1...30, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
      let bytes = Array(("# T\n\n" + body.joined() + "x\n").utf8)
      let text = try Intake.read(bytes: bytes, name: "f", encoding: "utf-8")
      let source = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      var rest = source[...]
      for scalar in text.scalars {
        rest = rest.drop { $0 != scalar }.dropFirst()
      }
      let letters = { (scalars: [Unicode.Scalar]) in scalars.filter { $0.properties.isIdeographic || $0 == "g" } }
      let targets = MarkdownMarks(source).targets.joined().unicodeScalars
      #expect(letters(text.scalars).count + letters(Array(targets)).count == letters(source).count)
      let runs = try #require(text.sourceMap?.runs)
      #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.scalar < $1.scalar && $0.byte < $1.byte })
      for (index, run) in runs.enumerated() {
        let end = index + 1 < runs.count ? runs[index + 1].scalar : text.scalars.count
        let stretch = Array(text.scalars[run.scalar..<end])
        let written = Array(String(decoding: bytes[run.byte...], as: UTF8.self).unicodeScalars)
        #expect(written.starts(with: stretch.prefix { $0 != "\n" }), "\(body)")
      }
    }
  }

  @Test func hostileMarksAreReadInTime() throws {
    for unit in ["*a* ", "[a](", "<span ", "\\* ", "**a", "[", "> \n> ", "_"] {
      let text = "# T\n\n" + String(repeating: unit, count: 40_000)
      let start = ContinuousClock.now
      _ = try? Intake.read(bytes: Array(text.utf8), name: "f")
      #expect(ContinuousClock.now - start < .seconds(20), "\(unit)")
    }
  }
}
