/// One paragraph of a text, with its label and its place in the numbering.
public struct Block: Hashable, Sendable {
  /// Akoma Ntoso style id, unique in its text: the clauses' id without the sentence part.
  public let id: String
  /// The label as written, such as `（三）`; empty for a paragraph without one.
  public let label: String
  /// Where the label stands; nil exactly when `label` is empty.
  public let labelRange: ScalarRange?
  /// The number path, such as `["7", "3"]`, which an unlabelled paragraph inherits.
  public let path: [String]
  /// What the block does in its document.
  public let role: Role
  /// Where it stands, label included, surrounding blanks left out.
  public let range: ScalarRange
  /// Its sentences, in order.
  public let clauses: [Clause]

  /// Creates a block; label and clauses lie inside `range`, in order and without overlap.
  public init(
    id: String, label: String = "", labelRange: ScalarRange? = nil, path: [String] = [],
    role: Role, range: ScalarRange, clauses: [Clause]
  ) {
    self.id = id
    self.label = label
    self.labelRange = labelRange
    self.path = path
    self.role = role
    self.range = range
    self.clauses = clauses
  }
}
