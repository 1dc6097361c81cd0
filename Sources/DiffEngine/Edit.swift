/// One step of the wording diff inside a correspondence.
///
/// The `old` strings of all edits in order are the old side's text, the `new` strings the new side's; a side's text is
/// its clauses' wording, one after the other, with nothing between them.
public struct Edit: Hashable, Sendable {
  /// What the step does; a closed list, spelled in JSON as the raw values.
  public enum Operation: String, Sendable, Codable, CaseIterable {
    /// Both sides have it, scalar for scalar.
    case equal
    /// Only the old side has it.
    case delete
    /// Only the new side has it.
    case insert
    /// The old side's wording became the new side's.
    case replace
  }

  /// What the step does.
  public let operation: Operation
  /// The old side's wording; empty for an insertion.
  public let old: String
  /// The new side's wording; empty for a deletion.
  public let new: String
  /// Whether the step changes typography alone; such steps are listed, not counted as changes of wording.
  public let isEditorial: Bool

  /// Creates a step.
  public init(_ operation: Operation, old: String, new: String, isEditorial: Bool = false) {
    self.operation = operation
    self.old = old
    self.new = new
    self.isEditorial = isEditorial
  }
}
