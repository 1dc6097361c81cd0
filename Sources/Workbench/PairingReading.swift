public import DiffEngine
public import StatementModel

/// A pairing that is kept, as it fits two texts.
public struct PairingReading: Sendable {
  /// Its number in the series.
  public let number: Int
  /// The pairing, its texts in the order in which they were asked for.
  public let pairing: Pairing
  /// The clauses that it speaks of; nil where it does not fit.
  public let clauses: ClausePairing?
  /// Why it does not fit, as a sentence for people; nil where it does.
  public let misfit: String?

  init(_ number: Int, _ pairing: Pairing, in texts: Pair<StatementText>) {
    (self.number, self.pairing) = (number, pairing)
    let found = Pair(
      old: pairing.anchors.old.clause(in: texts.old), new: pairing.anchors.new.clause(in: texts.new))
    if let old = found.old, let new = found.new {
      clauses = ClausePairing(
        old: old, new: new, isApart: pairing.verdict == .apart, reason: pairing.reason, author: pairing.author)
      misfit = nil
    } else {
      clauses = nil
      let lost = found.old == nil ? (texts.old.id, pairing.anchors.old) : (texts.new.id, pairing.anchors.new)
      misfit =
        "pairing \(number), \(pairing), is left out: its words do not stand in exactly one clause of \(lost.0) any more"
    }
  }
}
