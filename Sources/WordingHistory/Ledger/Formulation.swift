/// A fixed expression through the statements of a ledger.
public struct Formulation: Hashable, Sendable {
  /// Where it is from; spelled in JSON as the raw values.
  public enum Origin: String, Sendable, CaseIterable {
    /// Mined from the texts.
    case mined
    /// From a list of the user's.
    case listed
  }

  /// How it stands with the last statement; spelled in JSON as the raw values.
  public enum Status: String, Sendable, CaseIterable {
    /// Every statement carries it, as far as the copies go.
    case constant
    /// The last statement carries it, and no earlier one.
    case new
    /// The last statement carries it, the one before does not, an earlier one does.
    case returned
    /// The last statement carries it, and not all earlier ones do.
    case current
    /// The last statement does not carry it, an earlier one does.
    case dropped
    /// Only a part of the last statement is held, and it is not in that.
    case unknown
    /// No statement carries it.
    case absent
  }

  /// A wording of it that is not the one it is named by, with what makes it a variant.
  public struct Variant: Hashable, Sendable {
    /// What makes a wording a variant; spelled in JSON as the raw values.
    public enum Kind: String, Sendable, CaseIterable {
      /// Other marks, or capitals, around or inside the same words.
      case marks
      /// A qualifier stands inside.
      case inserted
      /// The members of its list stand in another order, or are joined by other words.
      case reordered
      /// Another name of the same, by the list of names.
      case name
    }

    /// The wording as first written.
    public let wording: String
    /// What makes it one.
    public let kind: Kind
    /// How often it stands in all statements.
    public let count: Int
    /// The statements that have it, by their numbers in the ledger, ascending.
    public let statements: [Int]
  }

  /// What one statement has of it, its variants included.
  public struct Bearer: Hashable, Sendable {
    /// The statement, by its number in the ledger.
    public let statement: Int
    /// How often it stands there, at least once.
    public let count: Int
    /// The ids of the clauses, in order.
    public let clauses: [String]
  }

  /// The wording that it is named by: the most frequent one, as first written.
  public let wording: String
  /// Where it is from.
  public let origin: Origin
  /// Its other wordings, the most frequent first; all of them count as the formulation.
  public let variants: [Variant]
  /// The statements that carry it, in order.
  public let bearers: [Bearer]
  /// The numbers in the ledger of what took its place, by the statement where it did.
  public internal(set) var replacements: [Replacement] = []

  /// How often it stands in all statements.
  public var count: Int { bearers.reduce(0) { $0 + $1.count } }

  /// The first statement that carries it in the texts held, by its number; nil where none does.
  public var first: Int? { bearers.first?.statement }

  /// The last one.
  public var last: Int? { bearers.last?.statement }

  /// Whether a statement carries it.
  public func isCarried(by statement: Int) -> Bool { bearers.contains { $0.statement == statement } }
}
