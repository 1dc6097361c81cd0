import DiffEngine
import StatementModel
import TestSupport
import Testing

/// Checks that runners-up stand outside of their correspondence, on their side, and close.
func expectLawfulRunnersUp(_ comparison: Comparison) {
  for correspondence in comparison.correspondences {
    if let old = correspondence.runnersUp.old {
      #expect(comparison.units.old.indices.contains(old.clause) && !correspondence.old.contains(old.clause))
    }
    if let new = correspondence.runnersUp.new {
      #expect(comparison.units.new.indices.contains(new.clause) && !correspondence.new.contains(new.clause))
    }
    for runnerUp in [correspondence.runnersUp.old, correspondence.runnersUp.new].compactMap(\.self) {
      #expect((AlignmentOptions().minimumRunnerUp...1).contains(runnerUp.closeness))
      #expect((0...1).contains(runnerUp.score))
      #expect(!correspondence.old.isEmpty && !correspondence.new.isEmpty)
    }
  }
}

/// By old and new clauses: the clauses that came close on each side.
private func rivals(_ comparison: Comparison, mirrored: Bool) -> [[[Int]]: [Int?]] {
  Dictionary(
    uniqueKeysWithValues: comparison.correspondences.map { one in
      let (old, new) = (one.runnersUp.old?.clause, one.runnersUp.new?.clause)
      return mirrored ? ([one.new, one.old], [new, old]) : ([one.old, one.new], [old, new])
    })
}

@Suite("runners-up")
struct RunnerUpTests {
  @Test("a clause that is nearly as alike as the match is told of, from both sides")
  func close() throws {
    let old = ["各方重申支持青年科学家交流项目。", "各方支持地区港口联通计划，并将设立专门基金。"]
    let new = ["各方支持地区港口联通计划，并将设立共同基金。", "各方支持地区港口联通计划，并已设立专门小组。", "会谈在友好气氛中举行。"]
    let comparison = compare(old, new)
    let match = try #require(comparison.correspondences.first { $0.old == [1] })
    #expect(match.new == [0])
    #expect(match.runnersUp.new?.clause == 1 && match.runnersUp.old == nil)
    let mirrored = compare(new, old)
    let same = try #require(mirrored.correspondences.first { $0.new == [1] })
    #expect(same.runnersUp.old?.clause == 1 && same.runnersUp.new == nil)
  }

  @Test("nothing is told of where nothing came close, nor of identical clauses and clauses without partner")
  func distant() {
    let old = ["各方支持地区港口联通计划，并将设立专门基金。", "两国外长定期会晤。", "甲方宣布提供抗旱物资。"]
    let new = ["各方支持地区港口联通计划，并将设立共同基金。", "两国外长定期会晤。", "乙方将举办民间艺术节。"]
    #expect(compare(old, new).correspondences.allSatisfy { $0.runnersUp == Pair(old: nil, new: nil) })
  }

  @Test("hold their laws and mirror on random texts", arguments: 1...30)
  func laws(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let old = RandomClauses.list(using: &random, language: .english)
    let new = RandomClauses.revised(old, using: &random, language: .english)
    let comparison = compare(old, new, language: .english)
    expectLawfulRunnersUp(comparison)
    #expect(
      rivals(comparison, mirrored: false) == rivals(compare(new, old, language: .english), mirrored: true))
  }
}
