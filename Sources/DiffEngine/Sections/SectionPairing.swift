import StatementModel

/// Tells which level-one part of the new text is that of the old one, by the clauses that correspond.
///
/// Two sections belong together where each is the other's best: where most of its wording went to, or came from. So a
/// section that was taken apart has at most one counterpart, and reversing the comparison gives the same pairs.
struct SectionPairing {
  /// For each part of a side, its counterpart on the other.
  let counterparts: Pair<[Int?]>

  init(_ comparison: Comparison, sections: Pair<[TextSection]>, lengths: Pair<[Int]>) {
    let counts = sections.map(\.count)
    var best = counts.map { [Link?](repeating: nil, count: $0) }
    for (parts, weight) in Self.weights(comparison, sections: sections, lengths: lengths) {
      let link = Link(parts: parts, weight: weight, distance: abs(parts.old * counts.new - parts.new * counts.old))
      if best.old[parts.old].map(link.precedes) ?? true { best.old[parts.old] = link }
      if best.new[parts.new].map(link.precedes) ?? true { best.new[parts.new] = link }
    }
    counterparts = Pair(
      old: best.old.map { link in link.flatMap { best.new[$0.parts.new]?.parts == $0.parts ? $0.parts.new : nil } },
      new: best.new.map { link in link.flatMap { best.old[$0.parts.old]?.parts == $0.parts ? $0.parts.old : nil } })
  }

  /// What two parts have in common.
  private struct Link {
    let parts: Pair<Int>
    let weight: Int
    let distance: Int

    /// More shared wording first; between equals the pair nearer to the diagonal, then the earlier one: the same from
    /// either side, and for any order in which links are looked at.
    func precedes(_ other: Link) -> Bool {
      if weight != other.weight { return weight > other.weight }
      return (distance, parts.old + parts.new) < (other.distance, other.parts.old + other.parts.new)
    }
  }

  /// How much wording two parts share: the characters of the clauses that correspond; parts of different kinds share
  /// none, and what frames both texts belongs together in any case.
  private static func weights(
    _ comparison: Comparison, sections: Pair<[TextSection]>, lengths: Pair<[Int]>
  ) -> [Pair<Int>: Int] {
    let owners = sections.map { Self.owners($0) }
    var weights: [Pair<Int>: Int] = [:]
    for correspondence in comparison.correspondences {
      for old in correspondence.old {
        for new in correspondence.new {
          let parts = Pair(old: owners.old[old], new: owners.new[new])
          guard sections.old[parts.old].kind == sections.new[parts.new].kind else { continue }
          weights[parts, default: 0] += 1 + lengths.old[old] + lengths.new[new]
        }
      }
    }
    for (old, section) in sections.old.enumerated() where section.kind != .section {
      if let new = sections.new.firstIndex(where: { $0.kind == section.kind }) {
        weights[Pair(old: old, new: new)] = .max
      }
    }
    return weights
  }

  /// By clause: the part that it stands in.
  static func owners(_ sections: [TextSection]) -> [Int] {
    sections.enumerated().flatMap { index, section in section.clauses.map { _ in index } }
  }
}
