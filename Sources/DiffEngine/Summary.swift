public import StatementModel

/// The figures a busy reader quotes; every one can be counted again in the list of correspondences.
public struct Summary: Hashable, Sendable {
  /// Number of clauses on each side.
  public let clauses: Pair<Int>
  /// Number of correspondences by main change; every change has an entry.
  public let byMainChange: [Change: Int]
  /// Number of correspondences that carry a change, as the main one or beside it; every change has an entry.
  public let byAnyChange: [Change: Int]
  /// Number of editorial steps inside correspondences: what is hidden by default.
  public let editorialEdits: Int

  /// Counts the correspondences of a comparison.
  public init(counting correspondences: [Correspondence], clauses: Pair<Int>) {
    self.clauses = clauses
    let main = Change.allCases.map { change in correspondences.count { $0.change == change } }
    let beside = Change.allCases.map { change in correspondences.count { $0.also.contains(change) } }
    byMainChange = Dictionary(uniqueKeysWithValues: zip(Change.allCases, main))
    byAnyChange = Dictionary(uniqueKeysWithValues: zip(Change.allCases, zip(main, beside).map(+)))
    editorialEdits = correspondences.reduce(0) { $0 + $1.edits.count(where: \.isEditorial) }
  }
}
