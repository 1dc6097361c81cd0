/// Why a text was cut as it was: a reason for every paragraph, label, role and clause, beside the text itself.
public struct CutExplanation: Hashable, Sendable {
  /// One reason: the rule's name, and a sentence for people.
  public struct Reason: Hashable, Sendable {
    /// The rule, in small letters and hyphens, such as `blank-line`.
    public let rule: String
    /// What it saw, without a full stop.
    public let message: String

    /// Creates a reason.
    public init(_ rule: String, _ message: String) {
      self.rule = rule
      self.message = message
    }
  }

  /// The reasons for one block.
  public struct BlockReasons: Hashable, Sendable {
    /// Why it begins where it does.
    public let paragraph: Reason
    /// Why its beginning was taken for a label or was not: one reason for each reading.
    public let labels: [Reason]
    /// Why it has its role.
    public let role: Reason
    /// Why each of its clauses ends where it does, in order.
    public let clauses: [Reason]

    /// Creates the reasons for a block.
    public init(paragraph: Reason, labels: [Reason], role: Reason, clauses: [Reason]) {
      self.paragraph = paragraph
      self.labels = labels
      self.role = role
      self.clauses = clauses
    }
  }

  /// The reasons for the blocks of the text, in order.
  public let blocks: [BlockReasons]

  /// Creates an explanation.
  public init(blocks: [BlockReasons]) { self.blocks = blocks }
}
