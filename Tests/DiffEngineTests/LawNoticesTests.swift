import DiffEngine
import Laws
import StatementModel
import Testing

/// The laws of comparisons and edit scripts find what they are there to find.
@Suite struct LawNotices {
  private func broken(_ old: [Int], _ new: [Int], _ change: Change, _ edits: [Edit]) -> [String] {
    let texts = Pair(old: text(["甲方。"]), new: text(["乙方。"]))
    let correspondence = Correspondence(change: change, old: old, new: new, pass: .chain, score: 1, edits: edits)
    return ComparisonLaw.problems(in: Comparison(texts: texts, correspondences: [correspondence]))
  }

  private let whole = [Edit(.replace, old: "甲", new: "乙"), Edit(.equal, old: "方。", new: "方。")]

  @Test func aLawfulComparisonHasNoBreach() {
    #expect(broken([0], [0], .reworded, whole).isEmpty)
  }

  @Test func lostClausesAndLostWordingAreNoticed() {
    #expect(broken([0], [], .removed, [Edit(.delete, old: "甲方。", new: "")]).count == 1)
    #expect(broken([0], [0], .reworded, Array(whole.dropLast())).count == 2)
    #expect(broken([0], [0], .unchanged, whole).count == 1)
    #expect(broken([0], [0], .reworded, [Edit(.equal, old: "甲方。", new: "乙方。")]).count == 1)
  }
}
