public import WordingHistory

/// A ledger with what a reader asked of it, for every format.
public struct FormulationReport: Sendable {
  /// What is asked.
  public enum Question: Sendable {
    /// The whole ledger.
    case all
    /// What a statement has first in the texts held, by its number.
    case new(Int)
    /// What the one before has and a statement has not.
    case dropped(Int)
    /// What comparable statements before have and a statement has not, with the proof.
    case silent(Int, [Silence])
  }

  /// The ledger.
  public let ledger: FormulationLedger
  /// What is asked of it.
  public let question: Question
  /// The series that was asked for; nil where texts were named.
  public let series: String?
  /// How many statements its catalogue knows of; nil where there is none.
  public let catalogued: Int?
  /// Those of them that are not held.
  public let missing: [String]
  /// What a reader should know of the texts and of the ledger, each a sentence without a full stop.
  public let notes: [String]

  /// Creates a report.
  public init(
    _ ledger: FormulationLedger, question: Question = .all, series: String? = nil, catalogued: Int? = nil,
    missing: [String] = [], notes: [String] = []
  ) {
    (self.ledger, self.question, self.series) = (ledger, question, series)
    (self.catalogued, self.missing) = (catalogued, missing)
    let kept = ledger.formulations.count
    self.notes = notes + (ledger.isCut ? ["only the \(kept) surest formulations are kept; the texts have more"] : [])
  }

  /// The numbers of the formulations that answer the question, in their order.
  var rows: [Int] {
    switch question {
    case .all: Array(ledger.formulations.indices)
    case .new(let statement): ledger.new(in: statement)
    case .dropped(let statement): ledger.dropped(in: statement)
    case .silent(_, let silences): silences.map(\.formulation)
    }
  }

  /// The expressions that answer the question, in their order.
  public var expressions: [String] { rows.map { ledger.formulations[$0].wording } }

  /// The statement that the question is about; nil for the whole ledger.
  var asked: Int? {
    switch question {
    case .all: nil
    case .new(let statement), .dropped(let statement), .silent(let statement, _): statement
    }
  }

  /// What is known of the silence on a formulation; nil where it is not asked for.
  func silence(_ formulation: Int) -> Silence? {
    guard case .silent(_, let silences) = question else { return nil }
    return silences.first { $0.formulation == formulation }
  }

  /// What was read: `1 of 30 catalogued statements held`.
  var extent: String {
    let held = ledger.statements.count
    guard let catalogued else { return "\(held) statements held" }
    let known = catalogued - missing.count
    return "\(known) of \(catalogued) catalogued statements held"
      + (held > known ? ", and \(held - known) that the catalogue does not have" : "")
  }

  /// What the question is called in data.
  var name: String {
    switch question {
    case .all: "ledger"
    case .new: "new-in"
    case .dropped: "dropped-in"
    case .silent: "silent-in"
    }
  }
}
