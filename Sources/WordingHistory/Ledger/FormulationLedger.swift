public import StatementModel

/// The fixed expressions of a series, each with where it stands, since when and until when in the texts held.
public struct FormulationLedger: Sendable {
  /// The statements with the texts that speak for them, in order of their days.
  public let statements: [LedgerText]
  /// The language of all texts.
  public let language: Language
  /// The formulations: those of the user's lists first, then the mined ones, the surest first.
  public internal(set) var formulations: [Formulation]
  /// Whether the texts have more than are kept, the surest ones.
  public let isCut: Bool

  /// How a formulation stands with the last statement.
  public func status(_ formulation: Formulation) -> Formulation.Status { status(formulation, at: statements.count - 1) }

  /// How a formulation stands with a statement, of which and of the ones before it alone is asked.
  public func status(_ formulation: Formulation, at statement: Int) -> Formulation.Status {
    let carriers = formulation.bearers.map(\.statement).filter { $0 <= statement }
    guard let first = carriers.first else { return .absent }
    guard carriers.last == statement else { return statements[statement].isPartial ? .unknown : .dropped }
    if first == statement { return statement == 0 ? .constant : .new }
    if gaps(carriers).isEmpty, statements[..<first].allSatisfy(\.isPartial) { return .constant }
    let before = carriers[carriers.count - 2]
    return statements[(before + 1)..<statement].contains { !$0.isPartial } ? .returned : .current
  }

  /// The statements between the first and the last that carry a formulation and that do not carry it, run by run; of a
  /// statement of which only a part is held nothing is said.
  public func gaps(_ formulation: Formulation) -> [[Int]] { gaps(formulation.bearers.map(\.statement)) }

  /// The runs of statements that carry a formulation, from the first to the last of each.
  public func runs(_ formulation: Formulation) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for bearer in formulation.bearers.map(\.statement) {
      if let last = runs.last, statements[(last.upperBound + 1)..<bearer].allSatisfy(\.isPartial) {
        runs[runs.count - 1] = last.lowerBound...bearer
      } else {
        runs.append(bearer...bearer)
      }
    }
    return runs
  }

  private func gaps(_ carriers: [Int]) -> [[Int]] {
    zip(carriers, carriers.dropFirst()).compactMap { before, after in
      let between = ((before + 1)..<after).filter { !statements[$0].isPartial }
      return between.isEmpty ? nil : between
    }
  }
}
