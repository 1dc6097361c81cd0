import DiffEngine
import StatementModel
import TestSupport
import Testing

/// Checks the laws of a comparison: nothing lost, nothing twice, and the edits are both sides' wording.
func expectLawful(_ comparison: Comparison) {
  let (old, new) = (comparison.correspondences.flatMap(\.old), comparison.correspondences.flatMap(\.new))
  #expect(old.sorted() == Array(comparison.units.old.indices))
  #expect(new.sorted() == Array(comparison.units.new.indices))
  for correspondence in comparison.correspondences {
    let wording = (
      old: correspondence.old.map { comparison.texts.old[comparison.units.old[$0].clause.range] }.joined(),
      new: correspondence.new.map { comparison.texts.new[comparison.units.new[$0].clause.range] }.joined()
    )
    #expect(Array(correspondence.edits.map(\.old).joined().unicodeScalars) == Array(wording.old.unicodeScalars))
    #expect(Array(correspondence.edits.map(\.new).joined().unicodeScalars) == Array(wording.new.unicodeScalars))
    #expect((0...1).contains(correspondence.score))
    #expect(!correspondence.also.contains(correspondence.change))
    for edit in correspondence.edits {
      switch edit.operation {
      case .equal: #expect(edit.old == edit.new && !edit.old.isEmpty && !edit.isEditorial)
      case .delete: #expect(!edit.old.isEmpty && edit.new.isEmpty)
      case .insert: #expect(edit.old.isEmpty && !edit.new.isEmpty)
      case .replace: #expect(!edit.old.isEmpty && !edit.new.isEmpty)
      }
    }
    let isSame = Array(wording.old.unicodeScalars) == Array(wording.new.unicodeScalars)
    if correspondence.change == .unchanged { #expect(isSame) }
    if correspondence.changes.contains(.reworded) || correspondence.changes.contains(.editorial) { #expect(!isSame) }
  }
}

/// The correspondences of a comparison without their order, old and new exchanged where `mirrored`.
private func matches(_ comparison: Comparison, mirrored: Bool) -> Set<[[Int]]> {
  Set(comparison.correspondences.map { mirrored ? [$0.new, $0.old] : [$0.old, $0.new] })
}

@Suite("comparison laws")
struct ComparisonLawsTests {
  private static let clauses = [
    "双方同意深化铁路合作。", "双方同意深化公路合作。", "甲方支持乙方立场。", "甲方支持乙方立场。", "各方回顾历史。", "",
  ]

  @Test("hold on all small texts")
  func smallTexts() {
    let lists = (0..<6).flatMap { a in (0..<6).flatMap { b in (0..<6).map { c in [a, b, c].map { Self.clauses[$0] } } }
    }
    for (index, old) in lists.enumerated() {
      let new = lists[(index * 37 + 11) % lists.count]
      expectLawful(compare(old, new))
      #expect(
        matches(compare(old, new), mirrored: false) == matches(compare(new, old), mirrored: true), "\(old) \(new)")
      #expect(compare(old, old).correspondences.allSatisfy { $0.change == .unchanged }, "\(old)")
    }
  }

  @Test("hold on random texts", arguments: 1...40)
  func randomTexts(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let language: Language = seed.isMultiple(of: 2) ? .chinese : .english
    let old = RandomClauses.list(using: &random, language: language)
    let new = RandomClauses.revised(old, using: &random, language: language)
    let comparison = compare(old, new, language: language)
    expectLawful(comparison)
    #expect(
      matches(comparison, mirrored: false)
        == matches(compare(new, old, language: language), mirrored: true))
    #expect(compare(old, new, language: language).notation == comparison.notation)
  }

  @Test("a text that repeats itself endlessly is unchanged against itself")
  func repetition() {
    let refrain = ["各位代表！", "同。", "\u{E004}", "同。"]
    let text = (0..<90).flatMap { number in refrain + ["第\(number)次会议讨论了同一个问题。"] }
    #expect(compare(text, text).correspondences.allSatisfy { $0.change == .unchanged && $0.old == $0.new })
    #expect(compare(refrain + refrain, refrain + refrain).correspondences.allSatisfy { $0.change == .unchanged })
  }

  @Test("an empty text against another is all added")
  func emptyText() {
    #expect(compare([], ["双方同意。"]).notation == ["∅-1 added"])
    #expect(compare(["双方同意。"], []).notation == ["1-∅ removed"])
    #expect(compare([], []).notation.isEmpty)
  }
}
