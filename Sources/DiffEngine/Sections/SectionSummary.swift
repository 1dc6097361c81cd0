public import StatementModel

/// What became of one level-one part: a section of both texts, of the old one alone, or of the new one alone.
public struct SectionSummary: Hashable, Sendable {
  /// The part in each text; nil where a text has none like it.
  public let sections: Pair<TextSection?>
  /// The correspondences that have all their clauses in this part, by change, and the clauses of the part.
  public let figures: Summary
  /// Length of the part's clauses in characters; see `CharacterCount`.
  public let characters: Pair<Int>
  /// Correspondences that lead from this part of the old text into another part of the new one.
  public let departures: Int
  /// Correspondences that lead into this part of the new text from another part of the old one.
  public let arrivals: Int

  /// What kind of part it is.
  public var kind: TextSection.Kind { sections.new?.kind ?? sections.old?.kind ?? .whole }
}
