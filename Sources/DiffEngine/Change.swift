/// What happened to a group of clauses; a closed list, spelled in JSON as the raw values.
public enum Change: String, Sendable, Codable, CaseIterable {
  /// The same wording, scalar for scalar.
  case unchanged
  /// A difference of typography alone: width, spacing, shape of quotation marks and dashes.
  case editorial
  /// Other wording.
  case reworded
  /// The same place in the argument no longer: the clause left the order its neighbours keep.
  case moved
  /// One clause became several.
  case split
  /// Several clauses became one.
  case merged
  /// The label of the paragraph is another.
  case renumbered
  /// Only in the new text.
  case added
  /// Only in the old text.
  case removed
}
