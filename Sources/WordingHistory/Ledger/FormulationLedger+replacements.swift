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

/// The places of a wording diff at which both sides differ.
struct ChangedPlaces {
  private let old: [Unicode.Scalar]
  private let new: [Unicode.Scalar]
  private var hunks: [(old: Range<Int>, new: Range<Int>)] = []

  init(_ edits: [Edit]) {
    old = edits.flatMap { Array($0.old.unicodeScalars) }
    new = edits.flatMap { Array($0.new.unicodeScalars) }
    var (one, other, isOpen) = (0, 0, false)
    for edit in edits {
      let ends = (one + edit.old.unicodeScalars.count, other + edit.new.unicodeScalars.count)
      if edit.operation != .equal, !edit.isEditorial {
        if isOpen, let last = hunks.popLast() {
          hunks.append((last.old.lowerBound..<ends.0, last.new.lowerBound..<ends.1))
        } else {
          hunks.append((one..<ends.0, other..<ends.1))
        }
      }
      isOpen = edit.operation != .equal
      (one, other) = ends
    }
  }

  /// Whether at one place wordings of the old side went and such of the new side came.
  ///
  /// A frame around both may be a part of either, and what changed may be a little more than the wording.
  func share(_ lost: [String], _ found: [String]) -> Bool {
    let places = (lost.flatMap { Self.places(of: $0, in: old) }, found.flatMap { Self.places(of: $0, in: new) })
    return hunks.contains { hunk in
      places.0.contains { Self.isMostly($0, in: hunk.old) } && places.1.contains { Self.isMostly($0, in: hunk.new) }
    }
  }

  /// Whether a wording is at least a third of its own in what changed, and makes up at least half of that.
  private static func isMostly(_ place: Range<Int>, in hunk: Range<Int>) -> Bool {
    let common = place.clamped(to: hunk).count
    return common * 3 >= place.count && common * 2 >= hunk.count && common > 0
  }

  private static func places(of wording: String, in text: [Unicode.Scalar]) -> [Range<Int>] {
    let scalars = Array(wording.unicodeScalars)
    guard !scalars.isEmpty, scalars.count <= text.count else { return [] }
    return (0...(text.count - scalars.count)).compactMap { start in
      text[start..<(start + scalars.count)].elementsEqual(scalars) ? start..<(start + scalars.count) : nil
    }
  }
}
