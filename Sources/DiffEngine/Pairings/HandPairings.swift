import StatementModel

/// What people said of the clauses of two texts, ready to be asked.
struct HandPairings {
  /// The clauses that were put together; on one side of each group stands a single clause.
  let together: [ClausePairing]
  private let apart: Set<Pair<Int>>
  private let held: Pair<Set<Int>>
  private let byClause: Pair<[Int: [ClausePairing]]>

  init(_ pairings: [ClausePairing]) {
    together = Self.stars(pairings.filter { !$0.isApart })
    let apart = pairings.filter(\.isApart)
    self.apart = Set(apart.map { Pair(old: $0.old, new: $0.new) })
    held = Pair(old: Set(together.map(\.old)), new: Set(together.map(\.new)))
    let kept = together + apart
    byClause = Pair(old: Dictionary(grouping: kept, by: \.old), new: Dictionary(grouping: kept, by: \.new))
  }

  /// Whether the engine may put the two clauses together: neither was put elsewhere, and nobody keeps them apart.
  func allow(old: Int, new: Int) -> Bool {
    !held.old.contains(old) && !held.new.contains(new) && !apart.contains(Pair(old: old, new: new))
  }

  /// What was said of any of these clauses, each once.
  func about(old: [Int], new: [Int]) -> [ClausePairing] {
    let ofOld = old.flatMap { byClause.old[$0, default: []] }
    return ofOld + new.flatMap { byClause.new[$0, default: []] }.filter { !ofOld.contains($0) }
  }

  /// A clause may have several partners that have no other; a pairing that would chain further clauses together is
  /// left out, and one that is said twice counts once.
  private static func stars(_ pairings: [ClausePairing]) -> [ClausePairing] {
    var partners = Pair(old: [Int: [Int]](), new: [Int: [Int]]())
    return pairings.filter { pairing in
      let (ofOld, ofNew) = (partners.old[pairing.old, default: []], partners.new[pairing.new, default: []])
      guard !ofOld.contains(pairing.new) else { return false }
      let canSplit = ofNew.isEmpty && ofOld.allSatisfy { partners.new[$0]?.count == 1 }
      let canMerge = ofOld.isEmpty && ofNew.allSatisfy { partners.old[$0]?.count == 1 }
      guard canSplit || canMerge else { return false }
      partners.old[pairing.old, default: []].append(pairing.new)
      partners.new[pairing.new, default: []].append(pairing.old)
      return true
    }
  }
}
