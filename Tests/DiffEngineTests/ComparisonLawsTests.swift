import DiffEngine
import Laws
import StatementModel
import TestSupport
import Testing

/// Checks the laws of a comparison.
func expectLawful(_ comparison: Comparison) { #expect(ComparisonLaw.problems(in: comparison).isEmpty) }

private func matches(_ comparison: Comparison, mirrored: Bool) -> Set<[[Int]]> {
  ComparisonLaw.matches(comparison, mirrored: mirrored)
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

  /// Found by the fuzzer: two pairs that cross, neither heavier nor earlier than the other.
  @Test("the same of two crossing pairs stays from either side")
  func crossingPairs() {
    let old = ["The.", "We mee.e met# .", "Thze parties don’t"]
    let new = ["We met.", "The parties dfn’t agrSet"]
    #expect(
      matches(compare(old, new, language: .vietnamese), mirrored: false)
        == matches(compare(new, old, language: .vietnamese), mirrored: true))
  }

  /// Found by the fuzzer: clauses that are the same on both sides and cross, so that every tie there is comes up.
  @Test("texts of a few clauses in every order mirror", arguments: 1...20)
  func crossingEqualForms(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let clauses = ["I agree.", "J hesitates.", "K remains.", "L leaves us."]
    for _ in 0..<40 {
      let (old, new) = (
        (0..<Int.random(in: 1...7, using: &random)).map { _ in clauses.randomElement(using: &random) ?? "" },
        (0..<Int.random(in: 1...7, using: &random)).map { _ in clauses.randomElement(using: &random) ?? "" }
      )
      let (there, back) = (compare(old, new, language: .english), compare(new, old, language: .english))
      #expect(matches(there, mirrored: false) == matches(back, mirrored: true), "\(old) \(new)")
    }
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
