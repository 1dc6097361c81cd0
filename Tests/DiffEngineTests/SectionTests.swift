import DiffEngine
import Normalizer
import StatementModel
import TestSupport
import Testing

/// A text as the normalizer cuts it.
private func read(_ lines: [String], language: Language = .chinese) -> StatementText {
  let scalars = Array(lines.joined(separator: "\n\n").unicodeScalars)
  let extracted = ExtractedText(scalars: scalars, decoder: "utf-8", sourceSHA256: "")
  return Normalizer().normalize(extracted, id: "text", language: language)
}

private func summary(_ old: [String], _ new: [String]) -> ComparisonSummary {
  ComparisonSummary(DiffEngine().compare(Pair(old: read(old), new: read(new))))
}

extension ComparisonSummary {
  /// The rows as people write them: `opening`, `9→5`, `3→∅`, `∅→4`.
  fileprivate var notation: [String] {
    sections.map { row in
      guard row.kind == .section else { return row.kind.rawValue }
      return [row.sections.old, row.sections.new].map { $0?.position.map(String.init) ?? "∅" }.joined(separator: "→")
    }
  }
}

/// Checks that the rows and what went between them add up to the document.
func expectSumsUp(_ comparison: Comparison) {
  let summary = ComparisonSummary(comparison)
  let parts = summary.sections.map(\.figures) + [summary.between]
  for change in Change.allCases {
    #expect(parts.reduce(0) { $0 + $1.byMainChange[change, default: 0] } == summary.document.byMainChange[change])
    #expect(parts.reduce(0) { $0 + $1.byAnyChange[change, default: 0] } == summary.document.byAnyChange[change])
  }
  #expect(parts.reduce(0) { $0 + $1.editorialEdits } == summary.document.editorialEdits)
  for side in Side.allCases {
    #expect(parts.reduce(0) { $0 + $1.clauses[side] } == summary.document.clauses[side])
    #expect(summary.sections.reduce(0) { $0 + $1.characters[side] } == summary.characters[side])
    #expect(summary.sections.compactMap { $0.sections[side] }.count == comparison.texts[side].sections.count)
  }
}

/// A row without what depends on which text is called old.
private func mirrorKey(_ row: SectionSummary, mirrored: Bool) -> [String] {
  let sides = mirrored ? Pair(old: row.sections.new, new: row.sections.old) : row.sections
  let lengths = mirrored ? Pair(old: row.characters.new, new: row.characters.old) : row.characters
  let exchanged: [Change: Change] = [.added: .removed, .removed: .added, .split: .merged, .merged: .split]
  let counts = Change.allCases.map { change in
    row.figures.byAnyChange[mirrored ? exchanged[change] ?? change : change, default: 0]
  }
  let exchange = mirrored ? [row.arrivals, row.departures] : [row.departures, row.arrivals]
  return ["\(sides.old?.blocks ?? 0..<0) \(sides.new?.blocks ?? 0..<0)", "\(lengths)", "\(counts)", "\(exchange)"]
}

/// The same comparison with old and new exchanged.
private func mirrored(_ comparison: Comparison) -> Comparison {
  let exchanged: [Change: Change] = [.added: .removed, .removed: .added, .split: .merged, .merged: .split]
  return Comparison(
    texts: Pair(old: comparison.texts.new, new: comparison.texts.old),
    correspondences: comparison.correspondences.map { one in
      Correspondence(
        change: exchanged[one.change] ?? one.change, also: one.also.map { exchanged[$0] ?? $0 }, old: one.new,
        new: one.old, pass: one.pass, score: one.score, edits: one.edits)
    })
}

/// Checks that comparing the other way round gives the same rows.
func expectMirrors(_ comparison: Comparison) {
  let (there, back) = (ComparisonSummary(comparison), ComparisonSummary(mirrored(comparison)))
  #expect(
    Set(there.sections.map { mirrorKey($0, mirrored: false) })
      == Set(back.sections.map { mirrorKey($0, mirrored: true) }))
}

@Suite("sections")
struct SectionTests {
  private static let old = [
    "甲国和乙国联合声明", "应乙国总统邀请，甲国总理访问乙国。", "一、双方同意深化铁路合作，尽快开通直达列车。",
    "二、双方同意扩大农产品贸易，开放更多口岸。", "双方将互设贸易促进中心。", "三、双方重申反对跨境盗猎，加强林业执法。",
    "四、双方将每年举行一次海上联合搜救演练。", "2019年5月4日于白水城",
  ]

  @Test("a text is cut into opening, sections and closing, which cover it")
  func parts() {
    let text = read(Self.old)
    #expect(text.sections.map(\.kind) == [.opening, .section, .section, .section, .section, .closing])
    #expect(text.sections.map(\.position) == [nil, 1, 2, 3, 4, nil])
    #expect(text.sections.map(\.label) == ["", "一、", "二、", "三、", "四、", ""])
    #expect(text.sections.flatMap { Array($0.blocks) } == Array(text.blocks.indices))
    #expect(text.sections.flatMap { Array($0.clauses) } == Array(text.clauseUnits.indices))
  }

  @Test("headings make sections too, several lines of one heading a single one")
  func headings() {
    let text = read(
      ["CHƯƠNG I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "Luật này quy định về giá."], language: .vietnamese)
    #expect(text.sections.map(\.kind) == [.section])
    #expect(text.sections[0].heading.map { text[$0] } == ["CHƯƠNG I", "QUY ĐỊNH CHUNG"])
  }

  @Test("a text without numbers and headings is one whole")
  func whole() {
    #expect(text(["双方同意。", "各方回顾历史。"]).sections.map(\.kind) == [.whole])
    #expect(text([]).sections.map(\.kind) == [.whole])
  }

  @Test("a section is known again in another place, and what is new or gone has no counterpart")
  func positions() {
    let new = [
      Self.old[0], Self.old[1], "一、双方将每年举行两次海上联合搜救演练。", "二、双方同意深化铁路合作，尽快开通直达列车。",
      "三、双方商定设立科技伙伴计划，资助青年学者。", "四、双方重申反对跨境盗猎，加强林业执法。", Self.old[7],
    ]
    let summary = summary(Self.old, new)
    #expect(summary.sectionCounts == Pair(old: 4, new: 4))
    #expect(summary.notation == ["opening", "4→1", "1→2", "2→∅", "∅→3", "3→4", "closing"])
    #expect(summary.sections[3].figures.byMainChange[.removed] == 2)
    #expect(summary.sections[1].characters == Pair(old: 18, new: 18))
  }

  @Test("a clause that changed its section is counted between sections, gone here and come there")
  func exchange() {
    var new = Self.old
    new[2] += new.remove(at: 4)
    let summary = summary(Self.old, new)
    #expect(summary.notation == ["opening", "1→1", "2→2", "3→3", "4→4", "closing"])
    #expect(summary.between.byMainChange.values.reduce(0, +) == 1)
    #expect(summary.sections.map(\.departures) == [0, 0, 1, 0, 0, 0])
    #expect(summary.sections.map(\.arrivals) == [0, 1, 0, 0, 0, 0])
  }

  @Test("length counts letters and marks, not blanks, and a letter with its marks once")
  func length() {
    let texts = Pair(old: text(["Hội nghị\u{3000}"]), new: text(["Ho\u{302}\u{323}i  nghi\u{323}."]))
    let summary = ComparisonSummary(DiffEngine().compare(texts))
    #expect(summary.characters == Pair(old: 7, new: 8))
  }

  @Test("rows add up and mirror on random texts", arguments: 1...30)
  func laws(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let labels = ["一、", "二、", "三、", "四、", "五、", "六、"]
    func numbered(_ clauses: [String]) -> StatementText {
      var next = 0
      return read(
        clauses.map { clause in
          guard next < labels.count, Int.random(in: 0..<3, using: &random) == 0 else { return clause }
          defer { next += 1 }
          return labels[next] + clause
        })
    }
    let clauses = RandomClauses.list(using: &random, language: .chinese)
    let revised = RandomClauses.revised(clauses, using: &random, language: .chinese)
    let texts = Pair(old: numbered(clauses), new: numbered(revised))
    expectSumsUp(DiffEngine().compare(texts))
    expectMirrors(DiffEngine().compare(texts))
  }
}
