import DiffEngine
import StatementModel
import TestSupport
import Testing

private func compare(
  _ old: [String], _ new: [String], _ pairings: [(old: Int, new: Int, isApart: Bool)]
) -> Comparison {
  DiffEngine().compare(
    Pair(old: text(old), new: text(new)),
    pairings: pairings.map {
      ClausePairing(old: $0.old, new: $0.new, isApart: $0.isApart, reason: "reason", author: "author")
    })
}

@Suite("pairing by hand")
struct PairingTests {
  private static let old = ["双方同意深化铁路合作。", "甲方坚决反对任何干涉。", "各方回顾历史。"]
  private static let new = ["双方同意深化铁路合作。", "甲方反对任何干涉。", "乙国宣布提供物资援助。"]

  @Test("clauses that nothing speaks for are together where a person says so, and tell why")
  func together() throws {
    #expect(compare(Self.old, Self.new, []).notation == ["1-1 unchanged", "2-2 reworded", "3-∅ removed", "∅-3 added"])
    let comparison = compare(Self.old, Self.new, [(2, 2, false)])
    #expect(comparison.notation == ["1-1 unchanged", "2-2 reworded", "3-3 reworded"])
    let match = try #require(comparison.correspondences.last)
    #expect(
      match.pass == .hand && match.pairings.map(\.reason) == ["reason"] && match.pairings.map(\.author) == ["author"])
    #expect(comparison.correspondences.dropLast().allSatisfy { $0.pairings.isEmpty && $0.pass != .hand })
  }

  @Test("a pairing takes an identical clause from its twin, and the rest aligns around it")
  func overridesAnchors() {
    let comparison = compare(Self.old, Self.new, [(0, 2, false)])
    #expect(comparison.correspondences.contains { $0.old == [0] && $0.new == [2] && $0.pass == .hand })
    #expect(comparison.correspondences.contains { $0.old == [1] && $0.new == [1] })
    #expect(comparison.correspondences.contains { $0.old.isEmpty && $0.new == [0] })
  }

  @Test("clauses kept apart have no partner in each other, identical ones too")
  func apart() {
    let comparison = compare(Self.old, Self.new, [(0, 0, true), (1, 1, true)])
    #expect(!comparison.correspondences.contains { !$0.old.isEmpty && !$0.new.isEmpty })
    #expect(comparison.correspondences.filter { $0.old == [0] || $0.new == [0] }.allSatisfy { $0.pairings.count == 1 })
  }

  @Test("several partners of one clause make a split; a chain of partners is refused")
  func groups() {
    let split = compare(Self.old, Self.new, [(1, 1, false), (1, 2, false)])
    #expect(split.correspondences.contains { $0.old == [1] && $0.new == [1, 2] && $0.change == .split })
    let first = ClausePairing(old: 1, new: 1, reason: "r", author: "a")
    let second = ClausePairing(old: 1, new: 2, reason: "r", author: "a")
    #expect(DiffEngine.accepts(second, beside: [first]))
    #expect(!DiffEngine.accepts(ClausePairing(old: 2, new: 2, reason: "r", author: "a"), beside: [first, second]))
    #expect(!DiffEngine.accepts(first, beside: [first]))
  }

  @Test("what is said of a clause that there is not is left out")
  func noSuchClause() {
    let comparison = compare(Self.old, Self.new, [(7, 0, false), (0, -1, true)])
    #expect(comparison.notation == compare(Self.old, Self.new, []).notation)
  }

  @Test("every pairing is kept to the letter, and the laws hold, on random texts", arguments: 1...40)
  func laws(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let old = RandomClauses.list(using: &random, language: .chinese)
    let new = RandomClauses.revised(old, using: &random, language: .chinese)
    let units = compare(old, new, []).units
    var olds = Array(units.old.indices).shuffled(using: &random)
    var news = Array(units.new.indices).shuffled(using: &random)
    var pairings: [(old: Int, new: Int, isApart: Bool)] = []
    while let one = olds.popLast(), let other = news.popLast(), pairings.count < 5 {
      pairings.append((one, other, Bool.random(using: &random)))
    }
    let comparison = compare(old, new, pairings)
    expectLawful(comparison)
    for pairing in pairings {
      let isTogether = comparison.correspondences.contains {
        $0.old.contains(pairing.old) && $0.new.contains(pairing.new)
      }
      #expect(isTogether == !pairing.isApart)
      let told = comparison.correspondences.filter {
        $0.pairings.contains { $0.old == pairing.old && $0.new == pairing.new }
      }
      #expect(told.count == (pairing.isApart ? 2 : 1))
    }
    let mirrored = compare(new, old, pairings.map { ($0.new, $0.old, $0.isApart) })
    #expect(
      Set(comparison.correspondences.map { [$0.old, $0.new] })
        == Set(mirrored.correspondences.map { [$0.new, $0.old] }))
  }
}
