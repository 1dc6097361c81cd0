public import DiffEngine
import StatementModel

extension FormulationLedger {
  /// Runs independent steps, which may be on several cores, and gives their results in order.
  public typealias Runner = @Sendable (Int, @Sendable (Int) -> [FoundReplacement]) -> [[FoundReplacement]]

  /// A replacement with the formulation that it is of.
  public struct FoundReplacement: Sendable {
    let old: Int
    let replacement: Replacement
  }

  /// Finds what took the place of what: where a formulation is gone and another comes in at the same place of two clauses
  /// that correspond, from one statement to the next.
  ///
  /// One comparison for each two neighbours between which something goes and something comes.
  public mutating func findReplacements(
    engine: DiffEngine = DiffEngine(), run: Runner = { count, body in (0..<count).map(body) }
  ) {
    let ledger = self
    for found in run(max(0, statements.count - 1), { ledger.replacements(at: $0 + 1, engine) }).flatMap(\.self) {
      let known = formulations[found.old].replacements.contains {
        $0.statement == found.replacement.statement && $0.formulation == found.replacement.formulation
      }
      if !known { formulations[found.old].replacements.append(found.replacement) }
    }
  }

  private func replacements(at statement: Int, _ engine: DiffEngine) -> [FoundReplacement] {
    guard !statements[statement].isPartial, !statements[statement - 1].isPartial else { return [] }
    let gone = clauses(of: statement - 1, without: statement)
    let come = clauses(of: statement, without: statement - 1)
    guard !gone.isEmpty, !come.isEmpty else { return [] }
    let texts = Pair(old: statements[statement - 1].text, new: statements[statement].text)
    let comparison = engine.compare(texts)
    return comparison.correspondences.flatMap { correspondence -> [FoundReplacement] in
      let old = correspondence.old.map { comparison.units.old[$0].clause.id }
      let new = correspondence.new.map { comparison.units.new[$0].clause.id }
      let places = ChangedPlaces(correspondence.edits)
      let (before, after) = (old.flatMap { gone[$0] ?? [] }, new.flatMap { come[$0] ?? [] })
      return before.flatMap { lost in
        after.filter { places.share(formulations[lost].wordings, formulations[$0].wordings) }.map { found in
          let replacement = Replacement(statement: statement, formulation: found, from: old[0], to: new[0])
          return FoundReplacement(old: lost, replacement: replacement)
        }
      }
    }
  }

  /// By clause, the formulations that a statement has and another has not.
  private func clauses(of statement: Int, without other: Int) -> [String: [Int]] {
    var clauses: [String: [Int]] = [:]
    for (number, formulation) in formulations.enumerated() where !formulation.isCarried(by: other) {
      for clause in formulation.bearers.first(where: { $0.statement == statement })?.clauses ?? [] {
        clauses[clause, default: []].append(number)
      }
    }
    return clauses
  }
}

extension Formulation {
  /// All of its wordings.
  var wordings: [String] { [wording] + variants.map(\.wording) }
}
