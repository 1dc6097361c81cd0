/// That a statement does not have a formulation that comparable statements before it had, with the proof.
public struct Silence: Hashable, Sendable {
  /// What may be said of it; spelled in JSON as the raw values.
  public enum Verdict: String, Sendable, CaseIterable {
    /// A full text, and neither the formulation nor a variant nor a near wording is found in this copy.
    case silent
    /// The formulation is not found, but a wording near it is.
    case nearWording = "near-wording"
    /// Only a part of the statement is held, and it is not in that.
    case unknown
  }

  /// The wording of a statement that comes nearest to a formulation.
  public struct Nearest: Hashable, Sendable {
    /// The id of its clause.
    public let clause: String
    /// As written there.
    public let wording: String
    /// How near it is: 1 less the share of the formulation's characters, or words, that differ.
    public let likeness: Double
  }

  /// The number of the formulation in the ledger.
  public let formulation: Int
  /// What may be said.
  public let verdict: Verdict
  /// The comparable statements before it that were asked, by their numbers, ascending.
  public let comparable: [Int]
  /// Those of them that carry the formulation.
  public let carriers: [Int]
  /// The nearest wording in the statement; nil where nothing of it is alike.
  public let nearest: Nearest?
}
