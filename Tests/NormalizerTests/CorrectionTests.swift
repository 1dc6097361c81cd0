import Laws
import StatementModel
import TestSupport
import Testing

@testable import Normalizer

@Suite struct CorrectionTests {
  private static let wording = """
    联合声明

    一、双方同意深化合作。双方签署《甲协定》《乙协定》。双方认为，访问成功。

    双方将保持沟通，并

    继续努力。

    二、甲方坚持原则；乙方理解。

    （一）双方扩大贸易。
    """
  private let text = read(wording, .chinese)
  private let signature = Corrections.Signature(author: "Li", reason: "read from the print", recordedAt: 7)

  private func corrected(_ requests: CorrectionRequest...) throws -> (Corrections, StatementText) {
    var corrections = Corrections()
    for request in requests {
      corrections = try corrections.adding(request, to: corrections.apply(to: text), signature)
    }
    return (corrections, corrections.apply(to: text))
  }

  private func clause(_ words: String, in text: StatementText) throws -> Clause {
    try #require(text.blocks.flatMap(\.clauses).first { text[$0.range].contains(words) })
  }

  private func block(_ words: String, in text: StatementText) throws -> Block {
    try #require(text.blocks.first { text[$0.range].contains(words) })
  }

  @Test func joinMakesTwoClausesOneAndCountsAnew() throws {
    let (_, result) = try corrected(.join(clause: try clause("深化合作", in: text).id))
    #expect(result.marked.contains("«一、»⟦双方同意深化合作。双方签署《甲协定》《乙协定》。⟧⟦双方认为，访问成功。⟧"))
    #expect(try clause("访问成功", in: result).id == clause("签署", in: text).id)
    #expect(Loss.problems(in: result).isEmpty)
  }

  @Test func joinAcrossParagraphsMakesThemOne() throws {
    let (_, result) = try corrected(.join(clause: try clause("保持沟通", in: text).id))
    #expect(result.blocks.count == text.blocks.count - 1)
    #expect(result[try clause("保持沟通", in: result).range] == "双方将保持沟通，并\n\n继续努力。")
    #expect(Loss.problems(in: result).isEmpty)
    let last = try clause("继续努力", in: text).id
    #expect(throws: CorrectionError.self) { try corrected(.join(clause: last)) }
  }

  /// A chapter whose number stands on a line of its own; the fuzzer found that the clause took the label up.
  @Test func aLabelThatStandsAloneIsJoinedWithItsHeading() throws {
    let text = read("第一章\n\n总则\n\n第一条 双方合作。\n\n第二章\n\n附则\n\n第二条 双方保持沟通。", .chinese)
    let label = try #require(text.blocks.first { $0.label == "第二章" }).clauses[0].id
    let corrections = try Corrections().adding(.join(clause: label), to: text, signature)
    let result = corrections.apply(to: text)
    #expect(result.marked.contains("«第二章»⟦附则⟧"))
    #expect(Loss.problems(in: result).isEmpty)
    #expect(corrections.apply(to: result).blocks == result.blocks)
  }

  @Test func splitCutsAfterTheQuotedWords() throws {
    let (_, result) = try corrected(.split(clause: try clause("坚持原则", in: text).id, after: "坚持原则；"))
    #expect(result.marked.contains("«二、»⟦甲方坚持原则；⟧⟦乙方理解。⟧"))
    #expect(Loss.problems(in: result).isEmpty)
  }

  @Test func splitRefusesWhatCannotBe() throws {
    let id = try clause("坚持原则", in: text).id
    let list = try clause("签署", in: text).id
    for (clause, words) in [(id, "没有"), (id, "方"), (id, "乙方理解。"), (id, ""), ("nowhere", "甲方")] {
      let error = #expect(throws: CorrectionError.self) { try corrected(.split(clause: clause, after: words)) }
      #expect(error?.hint.isEmpty == false)
    }
    #expect(try clause("签署", in: text).items.map { text[$0] } == ["《甲协定》", "《乙协定》"])
    #expect(throws: CorrectionError.self) { try corrected(.split(clause: list, after: "《甲")) }
  }

  @Test func aListOfInstrumentsHasItsTitlesAsItems() throws {
    let id = try block("签署", in: text).id
    let (corrections, plain) = try corrected(.role(block: id, .operative))
    #expect(try clause("签署", in: plain).items.isEmpty)
    let back = try corrections.adding(.role(block: id, .instrumentsList), to: plain, signature).apply(to: text)
    #expect(try clause("签署", in: back).items.map { back[$0] } == ["《甲协定》", "《乙协定》"])
  }

  @Test func aLabelMovesTheBlockAndWhatStandsUnderIt() throws {
    let (_, result) = try corrected(.label(block: try block("二、", in: text).id, ""))
    let block = try block("二、", in: result)
    #expect(block.label.isEmpty && block.path == ["1"])
    #expect(result[block.clauses[0].range].hasPrefix("二、甲方"))
    #expect(try self.block("扩大贸易", in: result).path == ["1", "1"])
    #expect(Loss.problems(in: result).isEmpty)
    let (_, back) = try corrected(
      .label(block: try self.block("二、", in: text).id, ""), .label(block: block.id, "二、"))
    #expect(back.marked == text.marked)
    #expect(try self.block("甲方", in: back).path == ["2"])
  }

  @Test func aLabelThatNoShapeKnowsIsTakenAsWritten() throws {
    let source = read("一、双方同意。\n\n甲、双方签署。\n\n乙、双方努力。", .chinese)
    let first = try block("甲、", in: source).id
    let one = try Corrections().adding(.label(block: first, "甲、"), to: source, signature)
    let labelled = one.apply(to: source)
    #expect(labelled.blocks.map(\.path) == [["1"], ["1", "甲"], ["1", "甲"]])
    let second = CorrectionRequest.label(block: try block("乙、", in: labelled).id, "乙、")
    let both = try one.adding(second, to: labelled, signature).apply(to: source)
    #expect(both.blocks.map(\.path) == [["1"], ["1", "甲"], ["1", "乙"]])
    #expect(both.blocks.map(\.label) == ["一、", "甲、", "乙、"])
    #expect(Loss.problems(in: both).isEmpty)
    #expect(throws: CorrectionError.self) {
      try Corrections().adding(.label(block: first, "丙、"), to: source, signature)
    }
  }

  @Test(arguments: [
    (Correction.Field.title, "中越联合声明", true), (.date, "2022-11-01", true), (.date, "2022-02-30", false),
    (.place, "北京", true), (.language, "vi", true), (.language, "xx", false), (.genre, "joint-communique", true),
    (.genre, "poem", false),
    (.title, "", false),
  ])
  func setTakesValuesOfTheKind(field: Correction.Field, value: String, isTaken: Bool) throws {
    guard isTaken else {
      #expect(throws: CorrectionError.self) { try corrected(.set(field, value)) }
      return
    }
    let (_, result) = try corrected(.set(field, value))
    #expect(result.metadata.given(field) == value)
  }

  @Test func whatChangesNothingIsRefused() throws {
    let block = try block("扩大贸易", in: text)
    #expect(throws: CorrectionError.self) { try corrected(.role(block: block.id, block.role)) }
    #expect(throws: CorrectionError.self) { try corrected(.role(block: block.id, .frontMatter)) }
    #expect(throws: CorrectionError.self) { try Corrections().dropping(1) }
  }

  @Test func whatNoLongerFitsIsAFindingAndHurtsNothing() throws {
    let (corrections, _) = try corrected(.split(clause: try clause("坚持原则", in: text).id, after: "坚持原则；"))
    let other = read("联合声明\n\n一、双方另有约定。", .chinese)
    let result = corrections.apply(to: other)
    #expect(result.blocks == other.blocks)
    #expect(result.count(.correctionLost) == 1)
    #expect(result.findings.first?.message.hasPrefix("Correction 1 is not applied, since its words") == true)
  }

  @Test func carryingFollowsWordsThatStandExactlyOnce() throws {
    let (corrections, _) = try corrected(.split(clause: try clause("坚持原则", in: text).id, after: "坚持原则；"))
    let moved = read("新添一行。\n\n" + Self.wording, .chinese)
    let carried = corrections.carried(to: moved.extracted)
    #expect(carried.apply(to: moved).count(.correctionLost) == 0)
    #expect(carried.apply(to: moved).marked.contains("⟦甲方坚持原则；⟧⟦乙方理解。⟧"))
    let doubled = read(Self.wording + "\n\n三、甲方坚持原则；乙方理解。", .chinese)
    let lost = corrections.carried(to: doubled.extracted)
    #expect(lost.list.count == 1 && lost.list[0].anchor?.range == nil)
    #expect(lost.apply(to: doubled).count(.correctionLost) == 1)
    #expect(lost.apply(to: doubled).blocks == doubled.blocks)
  }
}

/// Laws that hold for any corrections of any text.
@Suite struct CorrectionLaws {
  private static let pieces = [
    "一、", "二、", "（一）", "1. ", "甲方", "乙方同意", "。", "；", "《甲》", "《乙》", "\n", "\n\n", " ", "**", "签署", "2020年1月2日于北京",
    "联合声明\n\n", "e\u{301}",
  ]

  private static func randomText(_ generator: inout SplitMix64) -> StatementText {
    let count = Int.random(in: 1...40, using: &generator)
    return read((0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(), .chinese)
  }

  /// A request that names something of `text`, sensible or not.
  private static func randomRequest(_ text: StatementText, _ generator: inout SplitMix64) -> CorrectionRequest {
    let clause = text.blocks.flatMap(\.clauses).randomElement(using: &generator)
    let block = text.blocks.randomElement(using: &generator)
    let wording = clause.map { Array(text[$0.range].unicodeScalars) } ?? []
    let words = String(String.UnicodeScalarView(wording.prefix(Int.random(in: 0...6, using: &generator))))
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return .join(clause: clause?.id ?? "")
    case 1: return .split(clause: clause?.id ?? "", after: words)
    case 2: return .role(block: block?.id ?? "", Role.allCases.randomElement(using: &generator) ?? .operative)
    case 3: return .label(block: block?.id ?? "", ["", "一、", "（一）", "甲", "1."].randomElement(using: &generator) ?? "")
    default: return .set(.place, "北京")
    }
  }

  @Test(arguments: 0..<8) func nothingIsLostAndACorrectionAppliedTwiceIsAppliedOnce(_ round: Int) {
    var generator = SplitMix64(seed: UInt64(round) + 401)
    let signature = Corrections.Signature(author: "a", reason: "b", recordedAt: 0)
    var made = 0
    for _ in 0..<120 {
      let text = Self.randomText(&generator)
      var corrections = Corrections()
      for _ in 0..<5 {
        let now = corrections.apply(to: text)
        let request = Self.randomRequest(now, &generator)
        if let more = try? corrections.adding(request, to: now, signature) { corrections = more }
      }
      made += corrections.list.count
      let once = corrections.apply(to: text)
      #expect(Loss.problems(in: once).isEmpty, "\(once.marked)")
      #expect(once.count(.correctionLost) == 0, "\(once.findings)")
      let first = Corrections(Array(corrections.list.prefix(1)))
      #expect(first.apply(to: first.apply(to: text)).blocks == first.apply(to: text).blocks)
      let other = Self.randomText(&generator)
      #expect(Loss.problems(in: corrections.carried(to: other.extracted).apply(to: other)).isEmpty)
    }
    #expect(made > 100)
  }

  @Test func anchorsOfAnyKindAreBorne() {
    let text = read("一、双方同意。", .chinese)
    let actions: [Correction.Action] = [
      .join, .split(after: -1), .split(after: 2), .split(after: .max), .role(.closing), .label("双"), .label(""),
      .set(.date, value: "x", given: nil),
    ]
    let ranges = [nil, ScalarRange(0, 0), ScalarRange(0, 7), ScalarRange(3, 900), ScalarRange(2, 6)]
    for action in actions {
      for range in ranges {
        for quote in ["", "双方", "一、双方同意。"] {
          let correction = Correction(
            action, at: Correction.Anchor(range: range, quote: quote), reason: "", author: "", recordedAt: 0)
          #expect(Loss.problems(in: Corrections([correction, correction]).apply(to: text)).isEmpty)
        }
      }
    }
  }
}
