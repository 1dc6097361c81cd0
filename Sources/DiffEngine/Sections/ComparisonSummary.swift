public import StatementModel

/// A comparison in figures: for each level-one part what became of it, and what went from one part into another.
///
/// The figures of all parts and of `between` add up to the document's. Comparing the texts the other way round gives the
/// same figures with old and new, added and removed, split and merged exchanged.
public struct ComparisonSummary: Hashable, Sendable {
  /// The figures of the whole document.
  public let document: Summary
  /// Length of each text's clauses in characters: blanks are not counted, a letter is one with the marks set on it.
  public let characters: Pair<Int>
  /// How many sections each text has; opening and closing matter is none.
  public let sectionCounts: Pair<Int>
  /// The parts in the order of the new text; one that is gone stands behind the part that it followed.
  public let sections: [SectionSummary]
  /// The correspondences that have clauses in several parts; its clauses are counted with the parts.
  public let between: Summary

  /// Counts a comparison; O(clauses + parts²).
  public init(_ comparison: Comparison) {
    let counter = SectionCounter(comparison)
    document = comparison.summary
    characters = counter.lengths.map { $0.reduce(0, +) }
    sectionCounts = counter.sections.map { $0.count { $0.kind == .section } }
    sections = counter.summaries
    between = counter.between
  }
}
